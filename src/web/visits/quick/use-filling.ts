import type { FirmGroup } from '../../enterprises/firm';
import { useToday } from '../../session/session';
import { oneLine, type VisitFields } from '../fields';
import { COLUMNS, dayIn, isTable, kindIn, linesOf, type Column, type Line } from './paste';
import { resolveFirm } from './resolve-firm';
import type { Grid } from './use-grid';

const MOST_LINES = 200;

/** Ways to fill the grid other than typing each cell. */
export function useFilling({ rows, change, append, identify }: Grid, groups: readonly FirmGroup[]) {
  const { today } = useToday();
  const atHand = groups.flatMap(({ firms }) => firms);

  /** Kept as it was typed; looked up behind, and taken if it is clear which one is meant. */
  const look = async (id: string, name: string): Promise<void> => {
    const firm = await resolveFirm(name, atHand);
    if (firm) identify(id, name, firm);
  };
  const nameFirm = (id: string, name: string): void => {
    change(id, { firms: [{ id: null, name }] });
    void look(id, name);
  };
  const patchOf = (line: Line): Partial<VisitFields> => {
    const kind = line.kind === undefined ? undefined : kindIn(line.kind);
    return {
      ...(line.firm ? { firms: [{ id: null, name: line.firm }] } : {}),
      // A day that nobody can read is asked for again, not taken for today.
      ...(line.day === undefined ? {} : { day: dayIn(line.day, today) ?? '' }),
      ...(kind ? { kind } : {}),
      ...(line.summary ? { summary: oneLine(line.summary).slice(0, 500) } : {}),
    };
  };
  /** Into the row where the cursor is, and the ones below; what finds no open row there is added at the end. */
  const paste = (text: string, row: number, column: string): boolean => {
    if (!isTable(text) || !COLUMNS.includes(column as Column)) return false;
    const lines = linesOf(text, column as Column).slice(0, MOST_LINES);
    const below = rows.slice(row).filter(({ draft }) => !draft || draft.state === 'editing');
    const isWhole = column === 'firm';
    // Whole visits never go over others that stand there already.
    const places = isWhole ? below.filter(({ fields }) => fields.firms.length === 0) : below;
    const fits = places.slice(0, lines.length);
    fits.forEach(({ id }, at) => change(id, patchOf(lines[at])));
    const added = append(lines.slice(fits.length).map(patchOf));
    const ids = [...fits.map(({ id }) => id), ...added];
    void (async () => {
      // One after the other: a hundred questions at once would be refused.
      for (const [at, { firm }] of lines.entries()) if (firm) await look(ids[at], firm);
    })();
    return true;
  };
  const copyDown = (row: number, column: string): void => {
    const above = rows[row - 1]?.fields;
    const here = rows[row];
    if (!above || !here || here.draft?.state === 'logged' || here.draft?.state === 'queued') return;
    const { firms, day, kind, summary, followUp } = above;
    const cells: Record<string, Partial<VisitFields>> = {
      firm: { firms },
      day: { day },
      kind: { kind },
      summary: { summary },
      followUp: { followUp },
    };
    change(here.id, cells[column] ?? {});
  };
  return { nameFirm, paste, copyDown };
}

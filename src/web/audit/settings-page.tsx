import { $api } from '../api/query';
import { Page, Section } from '../kit/page';
import { Failed } from '../kit/problem';
import { Loading } from '../kit/states';
import { useWords } from '../language/words';
import { NAMES, SECTIONS, SETTINGS, UNITS, UNIT_OF } from './settings.words';
import './audit.css';

/** How the district has set the house up, in words. What this client does not know yet is shown as the file says it. */
export default function SettingsPage() {
  const t = useWords(SETTINGS);
  const sections: Record<string, string> = useWords(SECTIONS);
  const query = $api.useQuery('get', '/api/v1/settings');
  const entries = Object.entries(query.data?.service ?? {});
  return (
    <Page title={t.title} about={t.about}>
      {query.error && !query.data && <Failed error={query.error} retry={query.refetch} />}
      {query.isPending && <Loading rows={8} />}
      <div className="settings">
        {entries.map(([key, values]) => (
          <Section key={key} title={sections[key] ?? key}>
            <dl className="setting-list">
              {linesOf(key, values).map(([path, value]) => (
                <Setting key={path} path={path} value={value} />
              ))}
            </dl>
          </Section>
        ))}
      </div>
    </Page>
  );
}

function linesOf(section: string, values: unknown): [string, unknown][] {
  if (typeof values !== 'object' || values === null) return [[section, values]];
  return Object.entries(values).map(([name, value]) => [`${section}.${name}`, value]);
}

function Setting({ path, value }: { path: string; value: unknown }) {
  const t = useWords(SETTINGS);
  const names: Record<string, string> = useWords(NAMES);
  const units = useWords(UNITS);
  const unit = UNIT_OF[path];
  const said = (): string => {
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (typeof value === 'number') return unit ? units[unit](value.toLocaleString()) : value.toLocaleString();
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return (
    <div>
      <dt>{names[path] ?? path}</dt>
      <dd className="number">{said()}</dd>
    </div>
  );
}

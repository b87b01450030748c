import type { Lack, VisitFields } from '../fields';

/** What each part of the form is given. */
export interface PartProps {
  fields: VisitFields;
  change(patch: Partial<VisitFields>): void;
  /** Shown once somebody has tried to save. */
  lacks: readonly Lack[];
}

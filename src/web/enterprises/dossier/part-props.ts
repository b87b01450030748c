import type { Enterprise } from '../enterprise';

/** What each part of a dossier is given. */
export interface PartProps {
  enterprise: Enterprise;
  /** It stands for itself: one that was merged into another is only read. */
  isOpen: boolean;
}

import { newId } from '../../api/new-id';

/** This page as it stands in this tab: a duplicated tab is another one, and so is a reloaded one. */
export const PAGE_ID = newId();

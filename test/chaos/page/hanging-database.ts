import { page } from './speak.js';

/** Whether the database of this page never opens: of none, of all, or of every other page of a tab. */
function isHanging(): boolean {
  if (page.database !== 'sometimes') return page.database === 'never';
  const loads = Number(sessionStorage.getItem('loads') ?? page.tab);
  sessionStorage.setItem('loads', String(loads + 1));
  return loads % 2 === 0;
}

/** A database that never answers, as on a machine that has too much to do. */
export function hangDatabase(): void {
  if (isHanging()) IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
}

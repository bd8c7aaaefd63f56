let visits = 0;
let began = 0;

/** Each showing of a story is a visitor of its own, who has never been here: what was answered or stored is another's. */
export const newVisit = (): void => {
  visits += 1;
  // What an earlier page has stored is another's, too.
  began = Date.now();
};

/** Names what belongs to this showing. */
export const ofThisVisit = (name: string): string => `${name}-${String(began)}-${String(visits)}`;

let known = visits;
const kept = new Map<object, object>();

/** Makes something once for each showing, however often that is drawn. */
export function onceAVisit<T extends object>(from: object, make: () => T): T {
  if (known !== visits) kept.clear();
  known = visits;
  const made = (kept.get(from) as T | undefined) ?? make();
  kept.set(from, made);
  return made;
}

/** Words by their key. */
export type Words = Readonly<Record<string, string>>;

/** What every shop says. */
export declare const shop: Words;

/** What one shop says, by its programme. Names of points are forms by plural rule, and used by the page only. */
export declare const shops: Readonly<Record<string, Words>>;

/** How an edit of a member is written down. */

/** Object and member, as the specification calls them; path; the new value, `gone` to take it away; what is said. */
export type MemberRow = readonly [member: string, path: string, value: unknown, ...expected: readonly string[]];

export const gone = Symbol('gone');
export const get = 'paths /items/{id} get';
export const post = 'paths /items/{id} post';
export const schemes = 'components securitySchemes';
export const text = 'compatible interface text-changed';

/** A rule of a robots.txt: whether the paths that match the pattern may be fetched. */
interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/**
 * Whether a robots.txt allows the program of this name to fetch a path (with its query), by RFC 9309: the groups for the name, or else
 * those for `*`; the longest pattern that matches decides, and of two as long the one that allows. What is no robots.txt forbids nothing.
 */
export function robotsAllow(robots: string, product: string, path: string): boolean {
  const groups = groupsOf(robots);
  const rules = groups.get(product.toLowerCase()) ?? groups.get('*') ?? [];
  const wanted = normalized(path);
  const fitting = rules.filter(({ pattern }) => fits(pattern, wanted));
  const longest = Math.max(...fitting.map(({ pattern }) => pattern.length));
  const deciding = fitting.filter(({ pattern }) => pattern.length === longest);
  return deciding.length === 0 || deciding.some(({ allow }) => allow);
}

/** The rules by the program's name in small letters. Groups for one name count as one. */
function groupsOf(robots: string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  let current: Rule[][] = [];
  let namesEnded = true;
  for (const line of robots.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const field = key.toLowerCase();
    if (field === 'user-agent') {
      if (namesEnded) current = [];
      namesEnded = false;
      const name = value.split('/')[0]?.trim().toLowerCase() ?? '';
      const rules = groups.get(name) ?? [];
      groups.set(name, rules);
      current.push(rules);
    } else if (field === 'allow' || field === 'disallow') {
      namesEnded = true;
      const rule = { allow: field === 'allow', pattern: normalized(value) };
      if (value !== '') for (const rules of current) rules.push(rule);
    }
  }
  return groups;
}

/** One spelling for paths that mean the same: `%7e` is `~`, `%c3` is `%C3`, and letters beyond ASCII are written as bytes. */
function normalized(path: string): string {
  return path.replace(/\P{ASCII}+/gu, encodeURIComponent).replace(/%[0-9a-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
  });
}

/** Whether the path begins as the pattern says, where `*` is anything and a `$` at the end is the path's end. */
function fits(pattern: string, path: string): boolean {
  const toTheEnd = pattern.endsWith('$');
  const [first = '', ...others] = (toTheEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  const last = toTheEnd ? others.pop() : undefined;
  // Taking each piece where it comes first is enough, and no pattern can make it slow, as it could a regular expression.
  let position = first.length;
  for (const piece of others) {
    const found = path.indexOf(piece, position);
    if (found < 0) return false;
    position = found + piece.length;
  }
  if (!toTheEnd) return true;
  return last === undefined ? position === path.length : path.length - last.length >= position && path.endsWith(last);
}

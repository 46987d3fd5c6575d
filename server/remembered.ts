/** Longer texts are no host and no list of encodings that a client means, and are not kept. In characters. */
const LONGEST = 300;

/**
 * The function with its results cached by its argument; once there are more than `most`, the cache is emptied. It is asked with every request, where a cache that
 * knows what was used last would cost more than it saves.
 */
export function remembering<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = make(text);
    if (text.length > LONGEST) return value;
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}

const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const form = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a capital Roman numeral below 400 (`IV` → 4); absent for anything else, a lone `C` or `L` included. */
export function findRomanValue(text: string): number | undefined {
  if (text === "" || text === "C" || text === "L" || !form.test(text)) return undefined;
  return [...text].reduce((sum, letter, at) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[text.charAt(at + 1)] ?? 0) ? -value : value);
  }, 0);
}

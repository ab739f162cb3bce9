/** Letters that Unicode does not take apart though readers without them type others. */
const alike: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n' };

const greek: Readonly<Record<string, string>> = {
  α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ϵ: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta', ϑ: 'theta', ι: 'iota', κ: 'kappa', λ: 'lambda', μ: 'mu',
  ν: 'nu', ξ: 'xi', ο: 'omicron', π: 'pi', ρ: 'rho', ϱ: 'rho', σ: 'sigma', ς: 'sigma', τ: 'tau', υ: 'upsilon', φ: 'phi', ϕ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega',
};

/**
 * A word as it is compared: small letters without accents, ligatures and alphabets of formulas as plain letters, a Greek letter alone by its
 * name, no `'s` at the end.
 */
export function fold(word: string): string {
  // Most words of a book.
  if (/^[\x00-\x7f]*$/.test(word)) return withoutGenitive(word.toLowerCase());
  // Taking these signs apart would make others of them.
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Han}\p{Script=Thai}]/u.test(word)) return word.normalize('NFKC').toLowerCase();
  const plain = word.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase().replace(/[ßæœøđðłþıħŋ]/g, (letter) => alike[letter] ?? letter);
  return greek[plain] ?? withoutGenitive(plain.replaceAll('’', "'"));
}

function withoutGenitive(word: string): string {
  return word.includes("'") ? word.replace(/'s?$/, '').replaceAll("'", '') : word;
}

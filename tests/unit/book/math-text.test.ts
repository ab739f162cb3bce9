import { expect, it } from 'vitest';
import { texToText } from '@/lib/book/tex';

it.each([
  [String.raw`\alpha_1 + x^2`, 'α₁+x²'],
  [String.raw`\varphi = 90^\circ`, 'φ=90°'],
  [String.raw`\frac{40\,000}{360\cdot 60}`, '40 000/(360⋅60)'],
  [String.raw`\sqrt{2\delta M}`, '√(2δM)'],
  [String.raw`\sqrt{a+b}`, '√(a+b)'],
  [String.raw`T_{\text{comp}} \le O(n^2)`, 'T_comp≤O(n²)'],
  [String.raw`\ln\tan(\pi/4)`, 'ln tan(π/4)'],
  [String.raw`\sum_{i=1}^N x_i'`, '∑_(i=1)^Nx_i′'],
  [String.raw`\hat x, \vec v`, 'x̂,v⃗'],
  [String.raw`\frac{ab}{c_1} < \frac1{bc}`, 'ab/c₁<1/(bc)'],
  [String.raw`x^{n+1}`, 'xⁿ⁺¹'],
])('%s reads %s where only text can stand', (tex, text) => {
  expect(texToText(tex, undefined)).toBe(text);
});

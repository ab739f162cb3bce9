import { didYouMean } from './nearest';
import type { Macros } from './tex';

/** Commands that formulas use most, for what a mistyped one was meant as. */
const common = `alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi varphi chi psi omega
Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega frac dfrac tfrac binom sqrt sum prod int iint oint lim limsup liminf sup inf max min arg log ln exp
sin cos tan arcsin arccos arctan sinh cosh tanh det dim ker gcd Pr operatorname mathrm mathbf mathit mathsf mathtt mathbb mathcal mathfrak boldsymbol text textbf textit
left right middle big Big bigg Bigg begin end label tag hat widehat bar overline underline vec tilde widetilde dot ddot overbrace underbrace overset underset stackrel
leq geq neq approx equiv sim simeq cong propto ll gg in notin subset subseteq supset supseteq cup cap setminus emptyset forall exists neg land lor
to rightarrow leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow longrightarrow mapsto implies iff uparrow downarrow
times cdot div pm mp circ bullet star oplus otimes odot infty partial nabla ell hbar Re Im ldots cdots vdots ddots dots quad qquad
lfloor rfloor lceil rceil langle rangle lvert rvert lVert rVert mid parallel perp angle prime dagger`
  .split(/\s+/)
  .map((name) => `\\${name}`);

/** For an unknown command in KaTeX's words: the one that was most likely meant, of the book's macros or of those that are common. */
export function commandMeant(message: string, macros: Macros | undefined): string | undefined {
  const unknown = /Undefined control sequence: (\\[A-Za-z]+)/.exec(message)?.[1];
  return unknown === undefined ? undefined : didYouMean(unknown, [...Object.keys(macros ?? {}), ...common]);
}

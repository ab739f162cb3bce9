import { wildBib } from '../citations/bib';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><path d="M0 0" stroke="#000"/></svg>';

const one = `---
title: "One: *every* construct & more"
description: All that may be written.
status: review
authors: [Ada Example, Bo "B" Lee]
keywords: [ring, "a: b"]
---

Text before the first heading: *emphasis*, **weight with *both***, \`code | bar\`, ~~gone~~, H~2~O, 10^9^, "quotes", 3--5 --- and it's ~5 ms, a_b_c, 2 * 3 * 4, C# and \\@nobody, \\{braces\\}, 5 \\< 6 and \\$5.
Press <kbd>Ctrl</kbd> + <kbd>\\\`</kbd>, <mark>marked **words**</mark>, <abbr title="Remote | Direct &quot;Memory&quot;">RDMA</abbr>, x<sub>1</sub>, y<sup>*n*</sup>, one<br />two. {/* a remark */}

1990\\. A year, and + a sign.

## Links [#sec-links]

[the other](./two.md#sec-two), [here](#sec-links), [a part](/parts/first), [home](../welcome.mdx), [out](https://example.org/a_b?c=1&d=(2) "A *title*"), <kbd>x</kbd> https://example.org/bare, mail@example.org,
[by name][name], ![A \\[picture\\]](../figures/a.svg), ![by name][pic], [**@fig-ring** in words](./two.md).

[name]: https://example.org/named "N"
[pic]: ../figures/a.svg

### Below @fig-ring and $a|b$ [#sec-below]

@sec-links; @sec-two. See [@fig-ring; @fig-parts-a], @fig-ring/@tbl-costs, @eq-ring, @ln-send of @algo-ring, @lst-code, @dfn-ring, @pri-ends and @thrm-x. @exmp-x, @nbk-x, @chk-x, @psp-x, @lhs-x, @ws-x.

#### Deep heading

##### Deeper

## \`code\`, $x^2$ and **weight** in a heading[^head] [#sec-heading]

[^head]: A note with @fig-ring, [@page2023], $p$ and

    a second paragraph

    - with a list
    - of <kbd>two</kbd>

    \`\`\`python
    and = "code"
    \`\`\`

## Citations [#sec-citations]

[@graham2020a; @graham2020b] @DBLP:conf/x/Y04 and @waals1873 [chap. 2] say, see [see *this* in @page2023, p. 3, as in @fig-ring; also @undated]. Gödel [-@godel1931uber] said. [@many2019]

## Formulas [#sec-formulas]

In a line $p < q$, $a<b>c$, $[0,1](x)$, $\\R^n$, $\\bytes{n}$, $\\norm{x}_2$, $\\cdot\\letters$, $\\pair a{b c}$ and $x$.

$$
\\label{eq-ring}
T = 2(p-1)\\,\\alpha
+ \\frac{2(p-1)}{p}\\, m \\beta
= \\norm{y} \\in \\R
$$

$$
\\begin{aligned}
a &= b \\\\
- c &= [d](e) \\\\
1. &> 2
\\end{aligned}
$$

$$
\\label{eq-align}
\\begin{align*}
a &= b \\\\
\\end{align*}
$$

$$x = 1 \\tag{*}$$

## Figures [#sec-figures]

<Figure id="fig-ring" src="../figures/a.svg" alt="Circles with ] and [ and | and *" source="After [@page2023], **redrawn**.">

A ring of $p = 4$ devices, as in @tbl-costs.[^cap]

Its second paragraph cites @page2023.

[^cap]: A note that stands in a caption.

</Figure>

<Figure id="fig-parts" source="Own *work*.">

<SubFigure id="fig-parts-a" src="../figures/a.svg" alt="First">

The first, @fig-parts-b is the other.

</SubFigure>

<SubFigure id="fig-parts-b" src="../figures/b.png" alt="Second">

The second.

</SubFigure>

Two parts.

</Figure>

<Figure src="../figures/a.svg" alt="In the margin" placement="margin" />

<Figure id="fig-diagram" alt='A job "runs" and fails'>

\`\`\`mermaid
flowchart LR
  A --> B
\`\`\`

A diagram.

</Figure>

\`\`\`mermaid alt="Two states"
stateDiagram-v2
  A --> B
\`\`\`

## Tables [#sec-tables]

<Table id="tbl-costs">

Costs of $\\alpha$, by [@page2023].

| what \\| how | $\\alpha$ | \`a \\| b\` |
|:--|--:|:-:|
| @fig-ring | $\\lvert x \\rvert$ and $\\left\\| y \\right\\|$ | [@graham2020a] |
| one<br />two | **bold** [link](./two.md) | <abbr title="a\\|b">c</abbr>[^cell] |
| <Term name="ring">circle</Term><Index entry="ring!cell" /> | ![pic](../figures/a.svg) | ~~x~~ H~2~O |
| $\\abs{x} + \\text{\\abs{b}}$ | \`\`x\`\` | |

[^cell]: From a cell.

</Table>

| bare |
|---|
| <kbd>x</kbd> |

## Code [#sec-code]

<Listing id="lst-code">

One step, see @ln-send.

\`\`\`python title="ring.py" {2} showLineNumbers
def step():  # @fig-ring <Figure> {x}
    return "\`\`"
\`\`\`

</Listing>

~~~~text
\`\`\`
not the end
\`\`\`
~~~~

    indented code

<Algorithm id="algo-ring" title="Ring of $p$, by @waals1873">

**Input:** a vector $x$. **Output:** the sum.

1. **for** $k = 1$ **to** $p - 1$:
   1. send chunk $r - k$ [#ln-send]
   2. while waiting
      - add [@page2023]
   3. done
2. **return** $x$

</Algorithm>

## Boxes [#sec-boxes]

<Definition id="dfn-ring" title="Ring of **$p$** and \`n\`, @fig-ring [@page2023]">

A *ring* is @fig-ring.[^box]

[^box]: A note in a box, with @page2023.

<Note title="Inner">

- A list in a box in a box
  <Tip>

  with a box in it, @eq-ring

  | a | b |
  |---|---|
  | 1 | $\\abs{x}$ |

  </Tip>
- second

$$
\\label{eq-box}
x
$$

</Note>

<Figure id="fig-inbox" src="../figures/a.svg" alt="A">

In a box.

</Figure>

\`\`\`text
code in a box
\`\`\`

</Definition>

- An item

  <Example id="exmp-x" title="In a list" collapsible="closed">

  1. one
  2. two

  </Example>

- [x] ticked
- [ ] open

> A quotation with @fig-ring
>
> <Warning>In it.</Warning>

Words <Note>in a line</Note> and words.

<NapkinMath id="nbk-x" collapsible="open">

About $10^3$.

</NapkinMath>

<Checkpoint id="chk-x">

- [ ] Can you?

</Checkpoint>

<SystemsPerspective id="psp-x">

Wide.

</SystemsPerspective>

<Lighthouse id="lhs-x">

Light.

</Lighthouse>

<WarStory id="ws-x" title="Fire">

Hot.

</WarStory>

<Principle id="pri-ends" title="Ends">

End.

</Principle>

<Theorem id="thrm-x">

$1 = 1$

</Theorem>

<LearningObjectives>

- Learn

</LearningObjectives>

<Takeaways title="Mine">

- Keep

</Takeaways>

<WhatsNext>

Next, @sec-two.

</WhatsNext>

<details>
<summary>More **inside** @fig-ring</summary>

Folded, with a <Term>ring</Term> and <NoTerm>rings</NoTerm>.<Index entry="ring" />

</details>

***

Last words.
`;

const two = `---
title: Two
---

## Two [#sec-two]

Plain Markdown {with braces} < and > signs, a ring.[^head]

[^head]: The same name of a note in another chapter. See @fig-ring.

* star list
* again

+ another list

1) paren
2) again

Setext
------

A line with two spaces at its end  
and the next.
`;

const questions = `
- id: quiz-choice
  section: sec-links
  type: choices
  question: "Which of @fig-ring is $|x| < 1$?"
  choices:
    - {text: "*One* \`a\`", correct: true, why: "By @eq-ring and [@page2023]."}
    - {text: "$2$", why: No.}
    - {text: "- a list?\\n- yes", why: "It has\\n\\ntwo paragraphs"}
  passage: eq-ring
- id: quiz-tf
  section: sec-links
  type: true-false
  question: Is it?
  answer: false
  why: It is not.
  passage: sec-below
- id: quiz-order
  section: sec-links
  type: order
  question: Sort.
  items: [first, second, third]
  why: So.
  passage: fig-ring
- id: quiz-fill
  section: sec-links
  type: fill
  question: "A ring of ___ and \`a_b\` devices."
  answers: ["4", "four"]
  why: See.
  passage: fig-ring
- id: quiz-short
  section: sec-boxes
  type: short
  question: Why?
  answer: "Because of\\n\\n- this\\n- that"
  why: All that.
  passage: sec-boxes
`;

/** A manuscript that uses every construct of the contributor's guide, one inside the other where that is allowed. */
export const everyConstruct: Readonly<Record<string, string>> = {
  'book.yaml': `title: "Every & all"
subtitle: A test
volume: 2
version: v1.2.0
description: A book of *everything*.
publisher: The Press & Co
year: 2020
author: {name: Éva Martín, email: e@example.org, url: "https://example.org/e", affiliation: "The Institute"}
license: {text: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}}
repository: https://github.com/example/book
edition_note: These are drafts.
parts:
  - title: First
    description: The first part.
    introduction: "It begins with [one](chapters/one.mdx), @fig-ring and [@page2023].[^i]\\n\\n[^i]: A note of the part."
    principles:
      - title: Distance costs
        text: "More than $\\\\R$, see @sec-two."
    chapters: [one, two]
appendices: [three]
`,
  'chapters/one.mdx': one,
  'chapters/two.md': two,
  'appendices/three.mdx': '---\ntitle: Three\nstatus: planned\n---\n\n## Units\n\n$$\n\\label{eq-unit} u\n$$\n\n@eq-unit and @eq-ring.\n',
  'welcome.mdx': '<Abstract>\n\nWelcome.\n\n</Abstract>\n\n<BookCard />\n',
  'glossary.yaml': '- term: ring\n  definition: A circle of $n$ devices, as in @fig-ring, [@page2023] and [one](chapters/one.mdx).\n  aliases: [loop]\n  see: [tree]\n- term: tree\n  definition: A plant | with bars.\n',
  'macros.yaml': '"\\\\R": "\\\\mathbb{R}"\n"\\\\bytes": "#1\\\\,\\\\text{B}"\n"\\\\norm": "\\\\lVert#1\\\\rVert"\n"\\\\letters": "abc"\n"\\\\pair": "(#1;#2)"\n"\\\\abs": "|#1|"\n',
  'references.bib': wildBib,
  'quizzes/one.yaml': questions,
  'figures/a.svg': svg,
  'figures/b.png': 'not really',
};

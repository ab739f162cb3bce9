/** BibTeX as it is found in the wild. */
export const wildBib = String.raw`% A comment of BibTeX, me@example.org
@string{jcp = {Journal of {Computational} Things}}
@comment{ @article{hidden2000, title={No}} }
@preamble{"\newcommand{\x}{y}"}

@article{godel1931uber, author = {G{\"o}del, Kurt and Erd\H{o}s, P{\'a}l and Mart{\'\i}n, \'Eva}, title = "{\"U}ber {F}ormal", journal=jcp, year=1931, month=feb, volume = {38}, number={1}, pages="173--198", doi={https://doi.org/10.1007/BF01700692}}
@InProceedings{graham2020a, author={Graham, Ann and Lee, Bo}, title={{RDMA} \& {Friends} at $O(n^2)$}, booktitle={Proc. of the {ACM}}, year={2020}, pages={1--9},}
@inproceedings{graham2020b, author={Graham, Ann and Lee, Bo}, title={Zebras}, booktitle={Proc. of the {ACM}}, year={2020}}
@misc{many2019, author={Smith, Jo and others}, title={A Report}, howpublished={\url{https://example.org/a_b}}, year={2019}}
@techreport{undated, author={{The Institute of Things}}, title={Undated \emph{Words}}, institution={Institute}}
@phdthesis{waals1873, author={van der Waals, Johannes Diderik}, title={Over de <script>alert(1)</script> Continuiteit}, school={Leiden}, year={1873}}
@online{page2023, title={A page}, url={https://example.org/a\_b}, date={2023-01}, author={Doe, Jane}}
@misc{DBLP:conf/x/Y04, author={Y, Z}, title={Arxived}, year=2004, eprint={2101.00001}, archivePrefix={arXiv}}
`;

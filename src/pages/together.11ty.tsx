import type {Participant} from "../model.ts";
import {Breadcrumbs} from "./components/Breadcrumbs.tsx";
import {ParticipantLink} from "./components/Names.tsx";
import {SectionHead} from "./components/SectionHead.tsx";
import {Tally} from "./components/Tally.tsx";
import {Page} from "./layouts/Page.tsx";
import {countTogether, type Matrix} from "./matrix.ts";
import {nameIn} from "./names.ts";
import type {Pair} from "./pairs.ts";
import {fileOf, paths} from "./paths.ts";
import {createView, type PageData, type View} from "./view.ts";

export const data = {permalink: fileOf(paths.pairs)};

const pairsListed = 40;

/** Who meets whom: a matrix of the most frequent participants, and the pairs that meet most often. */
export function render(pageData: PageData) {
  const view = createView(pageData);
  const {words, chronicle} = view;
  const {together} = words;
  const matrix = countTogether(chronicle);
  return (
    <Page view={view} title={together.title} description={together.lead} kind="together" section="participants">
      <Breadcrumbs
        view={view}
        steps={[
          {path: paths.home, name: words.sections.home},
          {path: paths.participants, name: words.sections.participants},
        ]}
      />
      <SectionHead
        title={together.title}
        lead={together.lead}
        count={words.participants({count: chronicle.participants.length})}
      />
      {matrix.members.length === 0 ? <p class="empty">{together.none}</p> : <MatrixTable view={view} matrix={matrix} />}
      {chronicle.pairs.length > 0 && (
        <section class="holdings" aria-labelledby="pairs">
          <h2 id="pairs">{together.pairs}</h2>
          <Tally items={chronicle.pairs.slice(0, pairsListed).map((pair) => ({item: pair, count: pair.events.length}))}>
            {(pair) => <PairLink view={view} pair={pair} />}
          </Tally>
        </section>
      )}
    </Page>
  );
}

function PairLink({view, pair: {one, other, path}}: {view: View; pair: Pair}) {
  const [first, second] = [nameIn(view.language, one), nameIn(view.language, other)];
  return <a href={view.link(path)}>{view.words.pair.title({one: first, other: second})}</a>;
}

function MatrixTable({view, matrix: {members, counts, most}}: {view: View; matrix: Matrix}) {
  const {words} = view;
  return (
    <section class="matrix" aria-label={words.together.caption}>
      <table>
        <caption class="visually-hidden">{words.together.caption}</caption>
        <thead>
          <tr>
            <td />
            {members.map((member) => (
              <th scope="col" key={member.id}>
                <span>
                  <bdi>{nameIn(view.language, member)}</bdi>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((row, at) => (
            <tr key={row.id}>
              <th scope="row">
                <ParticipantLink view={view} participant={row} />
              </th>
              {members.map((column, to) => (
                <Cell view={view} row={row} column={column} count={counts[at]?.[to] ?? 0} most={most} key={column.id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  view: View;
  row: Participant;
  column: Participant;
  count: number;
  most: number;
}

/** How often the two of a row and a column meet, on a ground that deepens in five steps. */
function Cell({view, row, column, count, most}: CellProps) {
  if (row === column) return <td class="matrix-self" />;
  if (count === 0) return <td />;
  const depth = Math.min(Math.ceil(Math.sqrt(count / most) * 5), 5);
  const [one, other] = row.id < column.id ? [row, column] : [column, row];
  const path = paths.pair(one.id, other.id);
  const name = view.words.pair.title({one: nameIn(view.language, row), other: nameIn(view.language, column)});
  return (
    <td class={`matrix-${depth}`}>
      {view.chronicle.pairByPath.has(path) ? (
        <a href={view.link(path)} aria-label={view.words.labelled({label: name, text: String(count)})} title={name}>
          {count}
        </a>
      ) : (
        <span title={name}>{count}</span>
      )}
    </td>
  );
}

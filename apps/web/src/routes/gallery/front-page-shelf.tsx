import ArrowRight from 'lucide-react/icons/arrow-right';
import { paths } from '@voix/web-platform/routing';
import {
  Columns,
  Entry,
  EntryList,
  KeyFigures,
  LinkButton,
  PageHeader,
  PhaseTimeline,
  Section,
} from '@voix/web-ui';
import { samplePhases, sampleProposals } from './sample-edition.js';

/** What an edition's front page is made of, to judge the parts together. */
export function FrontPageShelf() {
  return (
    <>
      <PageHeader
        size="display"
        overline="États généraux de l’intelligence artificielle en santé, édition 2026"
        title="À quelles conditions l’intelligence artificielle a-t-elle sa place dans le soin ?"
        lead="Dites ce que vous voulez, ce que vous refusez, et avec quelles garanties. Chaque contribution est lue, comptée, et reçoit une réponse."
        actions={
          <>
            <LinkButton variant="primary" icon={ArrowRight} to={paths.home.to()}>
              Commencer à voter
            </LinkButton>
            <LinkButton to={paths.home.to()}>Faire une proposition</LinkButton>
          </>
        }
      />
      <Columns
        asideLabel="Le calendrier"
        aside={<PhaseTimeline phases={samplePhases} timeZone="Europe/Paris" />}
      >
        <KeyFigures
          figures={[
            { value: 1284, label: 'participants' },
            { value: 412, label: 'propositions' },
            { value: 18_930, label: 'votes' },
          ]}
          source="Participation en ligne, ouverte à tous, sans tirage au sort. Compté aujourd’hui à 9 h 00, heure de Paris."
        />
        <Section
          heading="Ce qui se dit en ce moment"
          action={<a href="#propositions">Toutes les propositions</a>}
        >
          <EntryList>
            {sampleProposals.map(({ number, theme, title, excerpt, author, votes }) => (
              <Entry
                key={number}
                mark={number}
                overline={theme}
                title={title}
                to={paths.home.to()}
                details={
                  <>
                    <span>{author}</span>
                    <span>{votes} votes</span>
                  </>
                }
              >
                <p>{excerpt}</p>
              </Entry>
            ))}
          </EntryList>
        </Section>
      </Columns>
    </>
  );
}

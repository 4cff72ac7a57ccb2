import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import type { Actor, Relation } from '~/map/map.ts'
import { useWords } from '~/state/useWords.ts'
import { Sentence } from '../pieces/Sentence.tsx'
import { useSentence } from '../pieces/useSentence.ts'
import { Aliases, Dates, OwnWords, Summary } from './AboutActor.tsx'
import { ActorActions } from './ActorActions.tsx'
import styles from './ActorTabs.module.css'
import { CopyLink } from './CopyLink.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import { Glance } from './Glance.tsx'
import { MoreFields } from './MoreFields.tsx'
import { TiesOf, useTiesOf } from './OtherTies.tsx'

/** The profile in three tabs, for the sheet of a narrow screen. */
export function ActorTabs({ actor }: { readonly actor: Actor }) {
  const words = useWords().inspector
  return (
    <Tabs>
      <TabList className={styles.list ?? ''} aria-label={words.label}>
        {(['ties', 'evidence', 'about'] as const).map((tab) => (
          <Tab key={tab} id={tab} className={styles.tab ?? ''}>
            {words.tabs[tab]}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="ties" className={styles.panel ?? ''}>
        <TiesOf actor={actor.id} title={words.allTies} quiet />
      </TabPanel>
      <TabPanel id="evidence" className={styles.panel ?? ''}>
        <EvidenceOfTies actor={actor} />
      </TabPanel>
      <TabPanel id="about" className={styles.panel ?? ''}>
        <Summary actor={actor} />
        <Glance actor={actor.id} />
        <Dates actor={actor.id} />
        <OwnWords actor={actor.id} />
        <Aliases actor={actor} />
        <MoreFields extra={actor.extra} />
        <div className={styles.actions}>
          <ActorActions actor={actor} />
          <CopyLink />
        </div>
      </TabPanel>
    </Tabs>
  )
}

/** Everything that is said for the ties on screen, tie by tie. */
function EvidenceOfTies({ actor: { id } }: { readonly actor: Actor }) {
  const words = useWords().inspector
  const { groups } = useTiesOf(id, '')
  const relations = groups.flatMap(({ ties }) => ties.map(({ relation }) => relation))
  if (relations.length === 0) return <p className={styles.none}>{words.noTies}</p>
  return relations.map((relation) => <Claim key={relation.id} relation={relation} />)
}

function Claim({ relation }: { readonly relation: Relation }) {
  const words = useWords().inspector
  const pieces = useSentence(relation)
  return (
    <section className={styles.piece}>
      <h3 className={styles.sentence}>
        <Sentence pieces={pieces} />
      </h3>
      {relation.evidence.length === 0 && <p className={styles.none}>{words.noEvidence}</p>}
      {relation.evidence.map((evidence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no id, and its order is the file's
        <EvidenceCard key={index} evidence={evidence} />
      ))}
    </section>
  )
}

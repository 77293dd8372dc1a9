import { useState } from 'react';
import {
  PhaseTimeline,
  QualificationPicker,
  StanceBar,
  StanceButtons,
  type Qualification,
  type Stance,
} from '@voix/web-ui';
import { samplePhases } from './sample-edition.js';
import { Specimen } from './specimen.js';

export function VotingShelf() {
  const [stance, setStance] = useState<Stance | undefined>('AGREE');
  const [qualifications, setQualifications] = useState<readonly Qualification[]>(['DOABLE']);
  return (
    <>
      <Specimen name="StanceButtons, QualificationPicker">
        <StanceButtons
          label="Votre avis sur cette proposition"
          value={stance}
          onChoose={(chosen) => {
            setStance(chosen);
            setQualifications([]);
          }}
        />
        {stance && (
          <QualificationPicker
            stance={stance}
            value={qualifications}
            onChange={setQualifications}
          />
        )}
      </Specimen>
      <Specimen name="StanceBar">
        <StanceBar
          channel="online"
          label="Votes sur la proposition 12"
          counts={{ agree: 213, neutral: 41, disagree: 96 }}
          source="Participation en ligne, sans tirage au sort. Compté le 23 novembre 2026 à 9 h 00."
        />
        <StanceBar
          channel="online"
          label="Votes sur la proposition 13"
          counts={{ agree: 3, neutral: 0, disagree: 40 }}
        />
        <StanceBar
          channel="online"
          label="Votes sur la proposition 15"
          counts={{ agree: 2, neutral: 0, disagree: 1 }}
        />
        <StanceBar
          channel="online"
          label="Votes sur la proposition 14"
          counts={{ agree: 0, neutral: 0, disagree: 0 }}
        />
      </Specimen>
      <Specimen name="PhaseTimeline">
        <PhaseTimeline phases={samplePhases} timeZone="Europe/Paris" />
      </Specimen>
    </>
  );
}

import { getFragmentData, type FragmentType } from '../../../generated/fragment-masking.js';
import { EditionFrontFragmentDoc } from '../../../generated/graphql.js';
import { FrontHeadline } from '../front-headline/front-headline.js';
import { ParticipationFigures } from '../participation-figures/participation-figures.js';
import { ThemeIndex } from '../theme-index/theme-index.js';
import { VoteCall } from '../vote-call/vote-call.js';
import { WhatComesNext } from '../what-comes-next/what-comes-next.js';
import { WhereWeAre } from '../where-we-are/where-we-are.js';

export interface EditionFrontProps {
  readonly edition: FragmentType<typeof EditionFrontFragmentDoc>;
}

/** The front page of an edition: the question, what one can do now, and what it will lead to. */
export function EditionFront({ edition: masked }: EditionFrontProps) {
  const edition = getFragmentData(EditionFrontFragmentDoc, masked);
  return (
    <>
      <FrontHeadline
        edition={edition}
        actions={<VoteCall edition={edition} />}
        aside={<WhereWeAre edition={edition} />}
      />
      <ParticipationFigures edition={edition} />
      <ThemeIndex edition={edition} />
      <WhatComesNext edition={edition} />
    </>
  );
}

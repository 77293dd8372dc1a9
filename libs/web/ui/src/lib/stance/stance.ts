import Minus from 'lucide-react/icons/minus';
import ThumbsDown from 'lucide-react/icons/thumbs-down';
import ThumbsUp from 'lucide-react/icons/thumbs-up';
import type { LucideIcon } from 'lucide-react';

export const STANCES = ['AGREE', 'NEUTRAL', 'DISAGREE'] as const;

export type Stance = (typeof STANCES)[number];

/** A stance is told by its word, its icon and its pattern; the colour comes after. */
export const STANCE_ICONS: Readonly<Record<Stance, LucideIcon>> = {
  AGREE: ThumbsUp,
  NEUTRAL: Minus,
  DISAGREE: ThumbsDown,
};

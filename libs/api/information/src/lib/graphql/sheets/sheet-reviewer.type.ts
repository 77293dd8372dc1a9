import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SheetReview } from '../../domain/sheets/sheet-review.js';

@ObjectType('SheetReviewer', { description: 'Somebody who has read a text and answers for it' })
export class SheetReviewerType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  @Field(() => String, { description: 'Their name' })
  name: string;

  @Field(() => String, { description: 'What makes their reading count' })
  quality: string;

  @Field(() => Boolean, { description: 'Is one of those for whom easy-read texts are written' })
  isConcerned: boolean;
}

export function presentReviewer(review: SheetReview): SheetReviewerType {
  const { id, reviewerName: name, reviewerQuality: quality, isConcerned } = review;
  return Object.assign(new SheetReviewerType(), { id, name, quality, isConcerned });
}

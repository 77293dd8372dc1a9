import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import type { FateOfTexts } from '@voix/api-platform/ports';

export const FateOfTextsEnum = {
  ERASE: 'ERASE',
  KEEP_WITHOUT_NAME: 'KEEP_WITHOUT_NAME',
} as const satisfies Record<FateOfTexts, FateOfTexts>;

registerEnumType(FateOfTextsEnum, {
  name: 'FateOfTexts',
  description: 'What becomes of what the person published',
  valuesMap: {
    ERASE: { description: 'Every word goes; a trace says that a text stood there' },
    KEEP_WITHOUT_NAME: { description: 'The words stay in the debate, without any name' },
  },
});

@InputType('EraseMyDataInput', { description: 'How the person wants their data erased' })
export class EraseMyDataInput {
  @Field(() => FateOfTextsEnum, { description: 'What becomes of what they published' })
  texts: FateOfTexts;
}

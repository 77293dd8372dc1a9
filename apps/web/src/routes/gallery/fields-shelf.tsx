import { useState } from 'react';
import { proposalSchema } from '@voix/contracts/validation';
import { useForm } from '@voix/web-platform/forms';
import { CheckboxGroup, Form, RadioGroup, Select, TextArea, TextField } from '@voix/web-ui';
import { Specimen } from './specimen.js';

const schema = proposalSchema({ proposalTitleMaxLength: 120, proposalBodyMaxLength: 60 });

export function FieldsShelf() {
  const [side, setSide] = useState<'web' | 'paper' | ''>('web');
  const [colleges, setColleges] = useState<readonly ('patient' | 'carer')[]>(['carer']);
  const form = useForm({
    id: 'proposal',
    schema,
    initialValues: { title: '', themeId: '', body: '' },
    labels: { title: 'Titre de la proposition', body: 'Votre proposition', themeId: 'Thème' },
    draftKey: 'gallery',
    onSubmit: async () => undefined,
  });
  return (
    <>
      <Specimen name="Form, ErrorSummary, TextField, Select, TextArea">
        <Form
          form={form}
          label="Proposer"
          submitLabel="Publier ma proposition"
          footnote="Ne racontez votre propre santé que si vous le voulez vraiment."
        >
          <TextField {...form.field('title')} hint="Une mesure concrète, en une phrase." />
          <Select
            {...form.field('themeId')}
            placeholder="Choisissez un thème"
            options={[
              { value: 'donnees', label: 'Données de santé' },
              { value: 'formation', label: 'Formation' },
            ]}
          />
          <TextArea
            {...form.field('body')}
            hint="À qui cela s’adresse, ce qui changerait, comment le vérifier."
            maxGraphemes={60}
          />
        </Form>
      </Specimen>
      <Specimen name="RadioGroup">
        <RadioGroup
          label="Comment souhaitez-vous recevoir la réponse ?"
          choices={[
            { value: 'web', label: 'Sur ma page', note: 'Sans donner d’adresse' },
            { value: 'paper', label: 'Par courrier' },
          ]}
          value={side}
          onChange={setSide}
        />
      </Specimen>
      <Specimen name="CheckboxGroup">
        <CheckboxGroup
          label="À quel titre participez-vous ?"
          hint="Ces réponses servent à dire qui a participé, et qui manque."
          choices={[
            { value: 'patient', label: 'Personne soignée' },
            { value: 'carer', label: 'Proche aidant' },
          ]}
          value={colleges}
          onChange={setColleges}
          errorMessage={colleges.length === 0 ? 'Choisissez au moins une réponse.' : undefined}
        />
      </Specimen>
    </>
  );
}

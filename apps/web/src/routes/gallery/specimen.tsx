import type { ReactNode } from 'react';
import { Section } from '@voix/web-ui';
import styles from './gallery.module.css';

export interface SpecimenProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly isRow?: boolean;
}

/** One component on its shelf. */
export function Specimen({ name, children, isRow = false }: SpecimenProps) {
  return (
    <Section heading={name}>
      <div className={isRow ? styles.row : styles.stack}>{children}</div>
    </Section>
  );
}

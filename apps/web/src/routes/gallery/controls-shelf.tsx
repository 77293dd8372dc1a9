import ArrowRight from 'lucide-react/icons/arrow-right';
import Flag from 'lucide-react/icons/flag';
import { useState } from 'react';
import { paths } from '@voix/web-platform/routing';
import {
  Breadcrumb,
  Button,
  Dialog,
  Disclosure,
  LinkButton,
  LoadMore,
  ReceiptCode,
  Tag,
} from '@voix/web-ui';
import { Specimen } from './specimen.js';

export function ControlsShelf() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Specimen name="Button" isRow>
        <Button variant="primary">Publier ma proposition</Button>
        <Button>Comparer les versions</Button>
        <Button variant="quiet" icon={Flag}>
          Signaler
        </Button>
        <Button variant="primary" isPending>
          Envoi en cours
        </Button>
        <Button isDisabled>Pas encore ouvert</Button>
      </Specimen>
      <Specimen name="LinkButton" isRow>
        <LinkButton to={paths.home.to()} variant="primary" icon={ArrowRight}>
          Commencer à voter
        </LinkButton>
        <LinkButton to={paths.home.to()}>Lire les propositions</LinkButton>
      </Specimen>
      <Specimen name="Tag" isRow>
        <Tag>Données de santé</Tag>
        <Tag tone="accent">Ouverte</Tag>
        <Tag tone="warning">Bientôt close</Tag>
        <Tag tone="refused">Refusée</Tag>
      </Specimen>
      <Specimen name="Breadcrumb">
        <Breadcrumb
          steps={[
            { label: 'L’IA en santé, 2026', to: paths.home.to() },
            { label: 'Propositions', to: paths.privacy.to() },
          ]}
        />
      </Specimen>
      <Specimen name="Disclosure">
        <div>
          <Disclosure summary="Comment les votes sont-ils comptés ?">
            <p>
              Un vote par personne et par proposition. Vous pouvez le changer tant que la phase est
              ouverte.
            </p>
          </Disclosure>
          <Disclosure summary="Qui lit ma proposition ?" isInitiallyOpen>
            <p>
              Tout le monde : elle est publiée avec votre nom d’usage, et chaque version reste
              lisible.
            </p>
          </Disclosure>
        </div>
      </Specimen>
      <Specimen name="Dialog">
        <div>
          <Button onClick={() => setOpen(true)}>Ouvrir la question</Button>
        </div>
        <Dialog
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          heading="Retirer votre proposition ?"
          actions={
            <>
              <Button variant="primary" onClick={() => setOpen(false)}>
                La garder
              </Button>
              <Button onClick={() => setOpen(false)}>La retirer</Button>
            </>
          }
        >
          <p>
            Elle ne recevra plus de votes. Il restera une trace qui dit qu’elle a existé, et
            pourquoi elle a été retirée.
          </p>
        </Dialog>
      </Specimen>
      <Specimen name="LoadMore">
        <LoadMore shown={20} total={1043} hasMore onLoadMore={() => setOpen(false)} />
      </Specimen>
      <Specimen name="ReceiptCode">
        <ReceiptCode code="7FQK-2M9D-XW4R" label="Reçu de votre vote" />
      </Specimen>
    </>
  );
}

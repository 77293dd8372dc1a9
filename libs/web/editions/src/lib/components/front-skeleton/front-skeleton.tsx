import { Skeleton } from '@voix/web-ui';
import styles from './front-skeleton.module.css';

/** The shape of a front page on its way: a headline, a paragraph, a list. */
export function FrontSkeleton() {
  return (
    <div className={styles.root}>
      <Skeleton shape="title" lines={3} />
      <Skeleton lines={5} />
    </div>
  );
}

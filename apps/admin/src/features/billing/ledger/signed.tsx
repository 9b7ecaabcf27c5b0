import styles from './ledger.module.css';

/** The sign says which way it went; the colour only underlines it. */
export function Signed({ amount }: { amount: number }) {
  const text = new Intl.NumberFormat(navigator.language, { signDisplay: 'exceptZero' }).format(amount);
  return (
    <span className={amount > 0 ? styles.came : ''} dir="ltr">
      {text}
    </span>
  );
}

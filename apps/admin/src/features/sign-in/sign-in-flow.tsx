import { lazy, type ReactNode, Suspense, useState } from 'react';
import { PasswordStep } from './password-step';

const SecondStep = lazy(() => import('./second-step').then((module) => ({ default: module.SecondStep })));

type SignInFlowProps = {
  email: string;
  passkeys: boolean;
  onSignedIn: () => Promise<void>;
  firstStep: (form: ReactNode) => ReactNode;
  secondStep: (form: ReactNode) => ReactNode;
};

/** Password first, then a code for those who asked for it; the frame around each is the caller's. */
export function SignInFlow({ email, passkeys, onSignedIn, firstStep, secondStep }: SignInFlowProps) {
  const [step, setStep] = useState<'password' | 'code'>('password');
  if (step === 'code') {
    return secondStep(
      <Suspense>
        <SecondStep onDone={onSignedIn} onRestart={() => setStep('password')} />
      </Suspense>,
    );
  }
  return firstStep(
    <PasswordStep
      email={email}
      passkeys={passkeys}
      onDone={onSignedIn}
      onCodeNeeded={() => setStep('code')}
    />,
  );
}

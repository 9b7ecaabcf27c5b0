import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../app/styles-rest';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { guessTimeZone } from '../../i18n/time-zones';
import { TextLink } from '../../ui/text-link';
import { emptyBusiness } from '../business/business-form';
import { useBusinessForm } from '../business/use-business-form';
import { EntryPage } from '../entry/entry-page';
import { BusinessStep } from './business-step';
import { toRegistration } from './registration';
import { useYouForm, YouStep } from './you-step';

export function SignUpPage() {
  const { t } = useTranslation('entry');
  const navigate = useNavigate();
  const trpc = useTRPC();
  const [step, setStep] = useState<1 | 2>(1);
  const you = useYouForm();
  const business = useBusinessForm(emptyBusiness(guessTimeZone()));
  const register = useMutation(
    trpc.register.start.mutationOptions({
      onSuccess: ({ email }) => navigate({ to: '/check-mail', search: { email } }),
      onError: (error) => {
        const { yours, businesses } = sortFields(explain(error).fields);
        you.setErrors(yours);
        business.setErrors(businesses);
        if (Object.keys(yours).length > 0) setStep(1);
      },
    }),
  );

  return (
    <EntryPage
      step={t('signUp.step', { step })}
      title={t(step === 1 ? 'signUp.youTitle' : 'signUp.businessTitle')}
      lead={t(step === 1 ? 'signUp.youLead' : 'signUp.businessLead')}
      foot={
        <>
          {t('signUp.haveAccount')} <TextLink to="/sign-in">{t('signUp.signIn')}</TextLink>
        </>
      }
    >
      {step === 1 ? (
        <YouStep form={you} error={register.error} onNext={() => setStep(2)} />
      ) : (
        <BusinessStep
          form={business}
          pending={register.isPending}
          error={register.error}
          onBack={() => setStep(1)}
          onSubmit={() => register.mutate(toRegistration(you.getValues(), business.getValues()))}
        />
      )}
    </EntryPage>
  );
}

type Errors = Record<string, string>;

/** The server names fields by their path; each step owns its part of it. */
function sortFields(fields: Errors): { yours: Errors; businesses: Errors } {
  const yours: Errors = {};
  const businesses: Errors = {};
  for (const [path, message] of Object.entries(fields)) {
    if (path.startsWith('business.')) businesses[path.slice('business.'.length)] = message;
    else yours[path] = message;
  }
  return { yours, businesses };
}

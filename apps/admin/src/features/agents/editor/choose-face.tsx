import { type AvatarName, avatarNames } from '@parley/shared/faces';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Face } from '../../../ui/face';
import classes from './choose-face.module.css';

type ChooseFaceProps = { value: string; readOnly: boolean; onChange: (avatar: AvatarName) => void };

export function ChooseFace({ value, readOnly, onChange }: ChooseFaceProps) {
  const { t } = useTranslation('agents');
  const name = useId();
  return (
    <fieldset className={classes.faces} disabled={readOnly}>
      <legend>{t('identity.avatar')}</legend>
      <div className={classes.row}>
        {avatarNames.map((avatar) => (
          <label key={avatar} className={classes.choice}>
            <input
              type="radio"
              name={name}
              value={avatar}
              checked={avatar === value}
              aria-label={t(`avatars.${avatar}`)}
              onChange={() => onChange(avatar)}
            />
            <Face avatar={avatar} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

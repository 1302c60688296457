// Asks for the password of a protected file. The password is used once and never stored.
import { useState, type ReactElement } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';

interface Props {
  readonly name: string;
  readonly wrong: boolean;
  readonly onPassword: (password: string) => void;
  readonly onClose: () => void;
}

export function PasswordDialog({ name, wrong, onPassword, onClose }: Props): ReactElement {
  const text = useText();
  const [password, setPassword] = useState('');
  return (
    <Dialog
      title={text.import.passwordTitle}
      width="narrow"
      onClose={onClose}
      onSubmit={() => password !== '' && onPassword(password)}
      footer={
        <>
          <Button look="outlined" label={text.app.cancel} onClick={onClose} />
          <Button look="primary" type="submit" label={text.import.passwordOpen} disabled={password === ''} />
        </>
      }
    >
      <p>{text.import.fromFile(name)}</p>
      <TextField
        label={text.import.password}
        type="password"
        autoFocus
        autoComplete="off"
        value={password}
        hint={text.import.passwordHint}
        fault={wrong ? text.import.passwordWrong : undefined}
        onChange={(event) => setPassword(event.target.value)}
      />
    </Dialog>
  );
}

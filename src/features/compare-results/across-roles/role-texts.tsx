import type { ReactNode } from 'react';
import type { Role } from '#core';
import { useLocale } from '#i18n/locale.tsx';
import { ForeignLanguage, ForeignTexts, type TextInLanguage } from '#ui/foreign-text.tsx';

/** A text of a role, with the role's language. */
export function roleText({ locale }: Pick<Role, 'locale'>, text: string): TextInLanguage {
  return { text, of: locale };
}

type RoleTextsProps = { readonly texts: readonly TextInLanguage[]; readonly children: string };

/** A sentence with texts of several roles, each marked with its role's language. */
export function RoleTexts({ texts, children }: RoleTextsProps) {
  return (
    <ForeignTexts texts={texts} around={useLocale()}>
      {children}
    </ForeignTexts>
  );
}

type InRoleLanguageProps = {
  readonly role: Pick<Role, 'locale'> | undefined;
  readonly children: ReactNode;
};

/** Sets the language of the texts below to that of a role. */
export function InRoleLanguage({ role, children }: InRoleLanguageProps) {
  const around = useLocale();
  return (
    <ForeignLanguage of={role?.locale ?? around} around={around}>
      {children}
    </ForeignLanguage>
  );
}

import type { ButtonHTMLAttributes, ComponentProps } from 'react';
import { Link } from './link.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly variant?: ButtonVariant;
  readonly ref?: React.Ref<HTMLButtonElement>;
};

type ButtonLinkProps = ComponentProps<typeof Link> & { readonly variant?: ButtonVariant };

/** A button whose label says what it does. Its type is "button" by default, so it submits nothing. */
export function Button({
  variant = 'secondary',
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return <button {...rest} type={type} className={classOf(variant, className)} />;
}

/** A link that is the next thing to do: looks like a button, stays a link. */
export function ButtonLink({ variant = 'secondary', className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={classOf(variant, className)} />;
}

function classOf(variant: ButtonVariant, className: string | undefined): string {
  const own = `rr-button rr-button--${variant}`;
  return className === undefined ? own : `${own} ${className}`;
}

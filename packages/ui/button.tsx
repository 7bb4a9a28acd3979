// What can be pressed. One primary per screen; a destructive one says what will happen beside it (see confirm.tsx).
import type { ComponentProps } from 'react'
import { classes } from './class-names.ts'
import type { Icon } from './icon.tsx'
import { Link } from './navigation.tsx'
import { Tooltip } from './tooltip.tsx'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'
type Size = 'regular' | 'small'

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border-transparent',
  secondary: 'bg-surface text-ink border-line-strong hover:bg-hover',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-hover',
  danger: 'bg-surface text-prohibited border-prohibited hover:bg-prohibited-wash',
}

const sizes: Record<Size, string> = {
  regular: 'min-h-9 px-3.5 text-body pointer-coarse:min-h-11',
  small: 'min-h-7 px-2.5 text-table pointer-coarse:min-h-9',
}

const shape = (look: ButtonLook, size: Size, extra?: string) =>
  classes(
    'inline-flex items-center justify-center gap-1.5 rounded-md border font-strong whitespace-nowrap select-none',
    'transition-colors duration-100 disabled:opacity-55 aria-disabled:opacity-55',
    looks[look],
    sizes[size],
    extra,
  )

type Shared = { readonly look?: ButtonLook; readonly size?: Size; readonly icon?: Icon }

export type ButtonProps = ComponentProps<'button'> &
  Shared & {
    /** Work is under way: the button keeps its place and focus, and refuses a second press. */
    readonly busy?: boolean
  }

export function Button({
  look = 'secondary',
  size = 'regular',
  icon: Picture,
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...props
}: ButtonProps) {
  return (
    <button
      {...props}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={event => (busy ? event.preventDefault() : onClick?.(event))}
      className={shape(look, size, className)}
    >
      {Picture && <Picture />}
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  look = 'secondary',
  size = 'regular',
  icon: Picture,
  className,
  children,
  ...props
}: ComponentProps<typeof Link> & Shared) {
  return (
    <Link {...props} className={shape(look, size, className)}>
      {Picture && <Picture />}
      {children}
    </Link>
  )
}

/** A picture to press; its name is read out, and shown when pointed at or focused. */
export function IconButton({
  icon: Picture,
  name,
  size = 'regular',
  className,
  type = 'button',
  ...props
}: Omit<ComponentProps<'button'>, 'name'> & {
  readonly icon: Icon
  readonly name: string
  readonly size?: Size
}) {
  return (
    <Tooltip text={name}>
      <button
        {...props}
        type={type}
        aria-label={name}
        className={classes(
          'inline-flex items-center justify-center rounded-md text-ink-soft hover:bg-hover hover:text-ink',
          'transition-colors duration-100 disabled:opacity-55 disabled:hover:bg-transparent',
          size === 'small' ? 'size-7 pointer-coarse:size-9' : 'size-9 pointer-coarse:size-11',
          className,
        )}
      >
        <Picture />
      </button>
    </Tooltip>
  )
}

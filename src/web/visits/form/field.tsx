import type { ReactNode } from 'react';

interface FieldProps {
  label: string;
  /** The control's id, where the label is one's own and not a group's. */
  htmlFor?: string;
  error?: string;
  errorId?: string;
  extra?: ReactNode;
  children: ReactNode;
}

/** A labelled part of the form, and what it lacks. */
export function Field({ label, htmlFor, error, errorId, extra, children }: FieldProps) {
  return (
    <div className="field">
      {htmlFor ? (
        <label className="field-label" htmlFor={htmlFor}>
          {label}
        </label>
      ) : (
        <span className="field-label">{label}</span>
      )}
      {children}
      {extra && <div className="soft field-extra">{extra}</div>}
      {error && (
        <div className="field-error" id={errorId} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}

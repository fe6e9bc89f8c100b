import { type ReactNode, useId } from "react";

interface ChartPanelProps {
  readonly title: string;
  readonly subtitle: string;
  /** What the reader can do with the chart, beside its title. */
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What a chart stands in: a section with its title, what it shows, and its actions. */
export function ChartPanel({ title, subtitle, actions, className, children }: ChartPanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`panel min-w-0 p-5 ${className ?? ""}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div>
          <h2 id={id} className="font-serif text-xl font-medium">
            {title}
          </h2>
          <p className="mt-1 text-sm text-muted">{subtitle}</p>
        </div>
        {actions}
      </div>
      <div className="mt-4">{children}</div>
    </section>
  );
}

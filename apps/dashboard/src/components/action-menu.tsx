import { Menu } from "@base-ui/react/menu";
import type { ReactNode } from "react";

export interface Action {
  readonly label: string;
  /** A file that the browser saves, unless `onChoose` prevents it. */
  readonly href?: string;
  /** What it is saved as, where its answer does not say. */
  readonly fileName?: string;
  readonly onChoose: (event: { readonly preventDefault: () => void }) => void;
}

export interface ActionGroup {
  readonly label: string;
  /** Short words side by side, not one below the other. */
  readonly isInline?: boolean;
  readonly actions: readonly Action[];
}

interface ActionMenuProps {
  readonly groups: readonly ActionGroup[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** The button that opens it. */
  readonly children: ReactNode;
}

const itemLook =
  "flex min-h-8 cursor-pointer items-center rounded-[3px] px-2 py-1 text-sm outline-none select-none data-highlighted:bg-sunken data-highlighted:outline-2 data-highlighted:-outline-offset-2 data-highlighted:outline-accent";

/** A button that opens a list of things to do, in groups; loaded when it is first wanted. */
export function ActionMenu({ groups, isOpen, onOpenChange, children }: ActionMenuProps) {
  return (
    <Menu.Root open={isOpen} onOpenChange={onOpenChange} modal={false}>
      <Menu.Trigger className="button">{children}</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} collisionPadding={8} className="z-40">
          <Menu.Popup className="panel max-h-(--available-height) min-w-60 overflow-y-auto p-2 shadow-lg shadow-ink/10 outline-none">
            {groups.map(({ label, isInline = false, actions }, index) => (
              <Menu.Group key={label} className={index > 0 ? "mt-2 border-t border-line pt-2" : ""}>
                <Menu.GroupLabel className="kicker px-2 pb-1">{label}</Menu.GroupLabel>
                <div className={isInline ? "flex gap-1" : ""}>
                  {actions.map((action) => (
                    <ActionItem key={action.label} {...action} />
                  ))}
                </div>
              </Menu.Group>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function ActionItem({ label, href, fileName, onChoose }: Action) {
  if (href === undefined) {
    return (
      <Menu.Item className={itemLook} onClick={onChoose}>
        {label}
      </Menu.Item>
    );
  }
  return (
    <Menu.LinkItem className={itemLook} href={href} download={fileName ?? true} closeOnClick onClick={onChoose}>
      {label}
    </Menu.LinkItem>
  );
}

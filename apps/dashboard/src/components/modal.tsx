import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { useMessages } from "../messages.ts";
import { appMessages } from "./messages.ts";

interface ModalProps {
  readonly title: string;
  /** Leaves the title to those who hear it. */
  readonly isTitleHidden?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page; it takes the focus and gives it back. */
export function Modal({ title, isTitleHidden = false, onClose, children }: ModalProps) {
  const t = useMessages(appMessages);
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.45)]" />
        <Dialog.Viewport className="fixed inset-0 z-40 flex items-start justify-center px-3 pt-[min(5rem,8svh)] pb-3">
          <Dialog.Popup className="panel relative flex max-h-[min(40rem,84svh)] w-full max-w-xl flex-col shadow-xl shadow-[rgb(0_0_0/0.2)] outline-none">
            <div className={isTitleHidden ? "sr-only" : "flex items-center justify-between gap-4 px-5 pt-4 pb-2"}>
              <Dialog.Title className="font-serif text-xl font-medium">{title}</Dialog.Title>
              <Dialog.Close className="grid size-8 place-items-center rounded-[3px] text-muted hover:bg-sunken hover:text-ink">
                <span className="sr-only">{t.close}</span>
                <svg aria-hidden="true" viewBox="0 0 10 10" className="size-3 stroke-current stroke-[1.5]">
                  <path d="M1 1l8 8M9 1l-8 8" />
                </svg>
              </Dialog.Close>
            </div>
            {children}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

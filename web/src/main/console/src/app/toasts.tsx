import { AlertActionCloseButton, AlertActionLink, AlertGroup } from "@patternfly/react-core";
import { createContext, use, useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProblemText } from "../components/problemText";
import { RouterLink } from "../components/RouterLink";
import { Notice } from "../components/Notice";

interface Toast {
  id: string;
  variant: "success" | "danger" | "info";
  title: string;
  body?: string | undefined;
  link?: { text: string; to: string } | undefined;
}

interface Toasts {
  succeeded: (title: string, link?: Toast["link"]) => void;
  informed: (title: string) => void;
  failed: (error: unknown) => void;
}

const ToastContext = createContext<Toasts>({
  succeeded: () => undefined,
  informed: () => undefined,
  failed: () => undefined,
});

export function useToasts(): Toasts {
  return use(ToastContext);
}

const SHOWN_FOR = 8_000;

/** Success is short and goes by itself; a failure stays until it is read. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [toasts, setToasts] = useState<Toast[]>([]);
  const remove = (id: string) => setToasts((all) => all.filter((toast) => toast.id !== id));
  const value = useMemo<Toasts>(() => {
    const add = (toast: Omit<Toast, "id">) => setToasts((all) => [...all, { ...toast, id: crypto.randomUUID() }]);
    return {
      succeeded: (title, link) => add({ variant: "success", title, link }),
      informed: (title) => add({ variant: "info", title }),
      failed: (error) => add({ variant: "danger", ...problemText(error) }),
    };
  }, [problemText]);
  return (
    <ToastContext value={value}>
      {children}
      <AlertGroup hasAnimations isToast isLiveRegion aria-label={t("toasts.label")}>
        {toasts.map(({ id, variant, title, body, link }) => (
          <Notice
            key={id}
            variant={variant}
            title={title}
            timeout={variant === "danger" ? false : SHOWN_FOR}
            onTimeout={() => remove(id)}
            actionClose={<AlertActionCloseButton aria-label={t("toasts.close")} onClose={() => remove(id)} />}
            actionLinks={
              link && (
                <AlertActionLink component={RouterLink} href={link.to}>
                  {link.text}
                </AlertActionLink>
              )
            }
          >
            {body}
          </Notice>
        ))}
      </AlertGroup>
    </ToastContext>
  );
}

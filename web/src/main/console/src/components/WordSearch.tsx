import { SearchInput } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { KeyTip } from "./KeyTip";
import { useFilters } from "./keyset";

interface WordSearchProps {
  /** The words that the list is narrowed to now. */
  words: string | undefined;
  label: string;
  placeholder: string;
}

/** The search of a list: what is typed goes into the address when it is sent. */
export function WordSearch(props: WordSearchProps) {
  return <Search key={props.words ?? ""} {...props} />;
}

function Search({ words = "", label, placeholder }: WordSearchProps) {
  const { t } = useTranslation();
  const { set } = useFilters();
  const [typed, setTyped] = useState(words);
  return (
    <KeyTip name="search">
      <SearchInput
        data-page-search
        aria-label={label}
        placeholder={placeholder}
        resetButtonLabel={t("search.reset")}
        submitSearchButtonLabel={t("search.submit")}
        value={typed}
        onChange={(_event, value) => setTyped(value)}
        onSearch={() => set("q", typed.trim())}
        onClear={() => {
          setTyped("");
          set("q", "");
        }}
      />
    </KeyTip>
  );
}

import {
  Button,
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  MastheadToggle,
  PageToggleButton,
  SearchInput,
  Toolbar,
  ToolbarContent,
  ToolbarGroup,
  ToolbarItem,
} from "@patternfly/react-core";
import MoonIcon from "@patternfly/react-icons/dist/esm/icons/moon-icon";
import SunIcon from "@patternfly/react-icons/dist/esm/icons/sun-icon";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { EditionSwitch } from "./EditionSwitch";
import { useCurrentEdition } from "./editions";
import { ActingFor, LanguageMenu, UserMenu } from "./menus";
import { useTheme } from "./theme";
import { RouterLink } from "../components/RouterLink";
import { NotificationBell } from "../notifications/NotificationBell";
import { useSearched } from "../search/kinds";
import { addressOf } from "../search/references";

function HeaderSearch() {
  const { t } = useTranslation();
  const { current } = useCurrentEdition();
  const searched = useSearched();
  const [words, setWords] = useState("");
  const navigate = useNavigate();
  if (searched.length === 0 || !current) {
    return null;
  }
  const search = () => {
    const wanted = words.trim();
    if (wanted) {
      const found = `/editions/${current.number}/search?${new URLSearchParams({ q: wanted }).toString()}`;
      void navigate(addressOf(wanted) ?? found);
    }
  };
  return (
    <SearchInput
      id="header-search"
      className="ciep-search"
      aria-label={t("search.label")}
      placeholder={t("search.placeholder")}
      resetButtonLabel={t("search.reset")}
      submitSearchButtonLabel={t("search.submit")}
      value={words}
      onChange={(_event, value) => setWords(value)}
      onClear={() => setWords("")}
      onSearch={search}
    />
  );
}

function ThemeButton() {
  const { t } = useTranslation();
  const { dark, toggle } = useTheme();
  return (
    <Button
      variant="plain"
      icon={dark ? <SunIcon /> : <MoonIcon />}
      aria-label={dark ? t("theme.light") : t("theme.dark")}
      onClick={toggle}
    />
  );
}

interface MastheadProps {
  sidebarOpen: boolean;
  toggleSidebar: () => void;
}

export function ConsoleMasthead({ sidebarOpen, toggleSidebar }: MastheadProps) {
  const { t } = useTranslation();
  return (
    <Masthead display={{ default: "inline" }}>
      <MastheadMain>
        <MastheadToggle>
          <PageToggleButton
            isHamburgerButton
            aria-label={t("nav.toggle")}
            isSidebarOpen={sidebarOpen}
            onSidebarToggle={toggleSidebar}
          />
        </MastheadToggle>
        <MastheadBrand>
          <MastheadLogo component={RouterLink} href="/" className="ciep-product">
            <img src="/favicon.svg" alt="" />
            <span className="pf-v6-u-display-none pf-v6-u-display-inline-on-sm">{t("product")}</span>
            <span className="pf-v6-u-display-none-on-sm">CIEP</span>
          </MastheadLogo>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <Toolbar isStatic isFullHeight>
          <ToolbarContent>
            <ToolbarGroup visibility={{ default: "hidden", md: "visible" }}>
              <ToolbarItem>
                <EditionSwitch />
              </ToolbarItem>
              <ToolbarItem visibility={{ default: "hidden", lg: "visible" }}>
                <HeaderSearch />
              </ToolbarItem>
            </ToolbarGroup>
            <ToolbarGroup align={{ default: "alignEnd" }} gap={{ default: "gapNone" }}>
              <ToolbarItem>
                <NotificationBell />
              </ToolbarItem>
              <ToolbarItem visibility={{ default: "hidden", md: "visible" }}>
                <ActingFor />
              </ToolbarItem>
              <ToolbarItem>
                <ThemeButton />
              </ToolbarItem>
              <ToolbarItem>
                <LanguageMenu />
              </ToolbarItem>
              <ToolbarItem>
                <UserMenu />
              </ToolbarItem>
            </ToolbarGroup>
          </ToolbarContent>
        </Toolbar>
      </MastheadContent>
    </Masthead>
  );
}

import { useState } from "react";
import { useLocation } from "react-router";

const SECRET = /^[\w-]{43}$/;

/** The secret of a link from a mail, behind the # of the address. What is none, such as the way to the main part of the page, changes nothing. */
export function useLinkSecret(): string {
  const named = useLocation().hash.slice(1);
  const [secret, setSecret] = useState(named);
  if (SECRET.test(named) && named !== secret) {
    setSecret(named);
  }
  return secret;
}

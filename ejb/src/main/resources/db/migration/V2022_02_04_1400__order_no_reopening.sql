-- Accounts that were closed are opened by an order to make them, which comes with the next application that is taken up.
ALTER TABLE account_order DROP CONSTRAINT account_order_kind_ck;
ALTER TABLE account_order ADD CONSTRAINT account_order_kind_ck CHECK (kind IN ('CREATE', 'DISABLE'));

-- Who decides on many cases reads before what becomes of them: where they wait then, or that the decision is the last word. It is kept with
-- the preview as it was said; previews from before do not say it.
ALTER TABLE bulk_item
  ADD COLUMN follows VARCHAR(20),
  ADD COLUMN follows_stage INTEGER,
  ADD CONSTRAINT bulk_item_follows_ck CHECK (follows IN ('APPROVAL_GIVEN', 'STAGE_APPROVED', 'APPROVED', 'RETURNED', 'REJECTED')),
  ADD CONSTRAINT bulk_item_follows_stage_ck
    CHECK (COALESCE(follows IN ('APPROVAL_GIVEN', 'STAGE_APPROVED'), FALSE) = (follows_stage IS NOT NULL));

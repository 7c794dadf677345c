-- The module that brought an axis or an action, with its sessions referring to it long after; none for the programme's own.
ALTER TABLE axis ADD COLUMN module VARCHAR(30);
ALTER TABLE action ADD COLUMN module VARCHAR(30);

-- One setting for a kind and a scope: two saved at the same moment made two rows, of which the first held.
ALTER TABLE mail_setting ADD COLUMN scope_key VARCHAR(30) NOT NULL DEFAULT '';
UPDATE mail_setting SET scope_key = action_code WHERE action_code IS NOT NULL;
UPDATE mail_setting SET scope_key = '#' || RTRIM(CAST(session_id AS CHAR(20))) WHERE session_id IS NOT NULL;

DELETE FROM mail_setting WHERE EXISTS (SELECT 1 FROM mail_setting f
  WHERE f.kind = mail_setting.kind AND f.scope_key = mail_setting.scope_key AND f.id < mail_setting.id);

ALTER TABLE mail_setting ADD CONSTRAINT mail_setting_by_scope UNIQUE (kind, scope_key);

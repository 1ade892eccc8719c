import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sign_ins\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`session\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`proven_at\` text,
  	\`agent\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_ins_session_idx\` ON \`sign_ins\` (\`session\`);`)
  await db.run(sql`CREATE INDEX \`sign_ins_account_idx\` ON \`sign_ins\` (\`account\`);`)
  await db.run(sql`CREATE TABLE \`account_tokens\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`issued_by\` text,
  	\`failure\` text,
  	\`at\` text NOT NULL,
  	\`expires_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`account_tokens_hash_idx\` ON \`account_tokens\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`account_tokens_account_idx\` ON \`account_tokens\` (\`account\`);`)
  await db.run(sql`CREATE TABLE \`review_followers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`review_followers_at_idx\` ON \`review_followers\` (\`at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`awaits_password\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`totp_since\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`totp_secret\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`totp_pending\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`totp_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`totp_recovery\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sign_ins\`;`)
  await db.run(sql`DROP TABLE \`account_tokens\`;`)
  await db.run(sql`DROP TABLE \`review_followers\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`awaits_password\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`totp_since\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`totp_secret\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`totp_pending\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`totp_step\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`totp_recovery\`;`)
}

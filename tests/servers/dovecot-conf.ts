export const DOMAIN = 'ac-martinique.fr'
/** May act for everybody, at ManageSieve only. */
export const PORTAL = { user: 'portail', password: 'portail-of-the-tests' }

interface Setup {
  folder: string
  user: string
  group: string
  ports: { sieve: number; lmtp: number }
  /** Where redirects go out. */
  smtpPort: number
  hasTls: boolean
}

/** Of Dovecot and Pigeonhole, for one user that is not root, in the words of 2.3 (Debian 12) or of 2.4 (Debian 13). */
export const dovecotConf = (setup: Setup, version: string) => {
  const { folder, user, group, ports, smtpPort } = setup
  return `
${version.startsWith('2.3') ? wordsOf23(setup) : wordsOf24(setup)}
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = lmtp sieve
listen = 127.0.0.1
ssl = ${setup.hasTls ? 'required' : 'no'}
auth_mechanisms = plain
auth_failure_delay = 0
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
first_valid_gid = 1
mail_uid = ${user}
mail_gid = ${group}
mail_fsync = never
hostname = mx.${DOMAIN}
postmaster_address = postmaster@${DOMAIN}
submission_host = 127.0.0.1:${smtpPort}
service anvil {
  chroot =
  # Whoever fails to log in is answered ever more slowly: tests fail on purpose.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service managesieve-login {
  chroot =
  inet_listener sieve {
    port = ${ports.sieve}
  }
}
service lmtp {
  chroot =
  inet_listener lmtp {
    port = ${ports.lmtp}
  }
  unix_listener lmtp {
    mode = 0
  }
}
`
}

// In both, the masters' file is called after the protocol: who may act for others with mail rules may not open a mailbox.

const wordsOf23 = ({ folder, hasTls }: Setup) => `
${hasTls ? `ssl_cert = <${folder}/cert.pem\nssl_key = <${folder}/key.pem` : ''}
auth_username_format = %Ln
mail_home = ${folder}/mail/%n
mail_location = maildir:~/Maildir
passdb {
  driver = passwd-file
  master = yes
  args = ${folder}/%s.masters
}
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = passwd-file
  args = ${folder}/users
}
protocol lmtp {
  mail_plugins = sieve
}
plugin {
  sieve = file:~/sieve;active=~/.dovecot.sieve
  sieve_redirect_envelope_from = recipient
}`

const wordsOf24 = ({ folder, hasTls }: Setup) => `dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
${hasTls ? `ssl_server_cert_file = ${folder}/cert.pem\nssl_server_key_file = ${folder}/key.pem` : ''}
auth_username_format = %{user | username | lower}
mail_home = ${folder}/mail/%{user | username}
mail_driver = maildir
mail_path = ~/Maildir
passdb masters {
  driver = passwd-file
  master = yes
  passwd_file_path = ${folder}/%{protocol}.masters
}
passdb users {
  driver = passwd-file
  passwd_file_path = ${folder}/users
}
userdb users {
  driver = passwd-file
  passwd_file_path = ${folder}/users
}
protocol lmtp {
  mail_plugins {
    sieve = yes
  }
}
sieve_script personal {
  path = ~/sieve
  active_path = ~/.dovecot.sieve
}
sieve_redirect_envelope_from = recipient`

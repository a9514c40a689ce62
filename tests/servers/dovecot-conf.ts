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

/** Of Dovecot 2.3 and Pigeonhole, for one user that is not root; 2.4 reads none of it. */
export const dovecotConf = ({ folder, user, group, ports, smtpPort, hasTls }: Setup) => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = lmtp sieve
listen = 127.0.0.1
${hasTls ? `ssl = required\nssl_cert = <${folder}/cert.pem\nssl_key = <${folder}/key.pem` : 'ssl = no'}
auth_mechanisms = plain
auth_username_format = %Ln
auth_failure_delay = 0
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
first_valid_gid = 1
mail_uid = ${user}
mail_gid = ${group}
mail_home = ${folder}/mail/%n
mail_location = maildir:~/Maildir
mail_fsync = never
hostname = mx.${DOMAIN}
postmaster_address = postmaster@${DOMAIN}
submission_host = 127.0.0.1:${smtpPort}
passdb {
  driver = passwd-file
  master = yes
  # %s is the protocol: who may act for others with mail rules may not open a mailbox.
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
}
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

// Time-stamps of authorities (RFC 3161): asking for one, and what makes one believed. The library reads ASN.1 and checks the
// signature; the chain to the certificates we trust is followed here, by Node's own X.509.
import { createHash, timingSafeEqual, X509Certificate } from 'node:crypto'
import { Integer, OctetString } from 'asn1js'
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'

const SHA_256 = '2.16.840.1.101.3.4.2.1'
const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const EXTENDED_KEY_USAGE = '2.5.29.37'
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12'
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'
const LONGEST_CHAIN = 8

export type Asked = {
  /** What is stamped: the signed text of a checkpoint, without its signatures. */
  readonly text: string
  /** 16 bytes by chance, so that an old answer cannot be given again. */
  readonly nonce: Uint8Array
  /** An object identifier. */
  readonly policy?: string | undefined
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()

/** A nonce is a positive number: its first bit is nought, and its first byte is not. */
const asNumber = (nonce: Uint8Array): Uint8Array<ArrayBuffer> => {
  const bytes = Uint8Array.from(nonce)
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return bytes
}

/** The request, in DER. */
export const stampRequest = ({ text, nonce, policy }: Asked): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    new TimeStampReq({
      version: 1,
      messageImprint: new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256 }),
        hashedMessage: new OctetString({ valueHex: Uint8Array.from(digestOf(text)).buffer }),
      }),
      ...(policy !== undefined && { reqPolicy: policy }),
      nonce: new Integer({ valueHex: asNumber(nonce).buffer }),
      certReq: true,
    })
      .toSchema()
      .toBER(),
  )

/** The token in an authority's answer; undefined where it granted none, or answered something else. */
export function tokenIn(answer: Uint8Array): Uint8Array | undefined {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(Uint8Array.from(answer).buffer)
    // 0: granted · 1: granted with changes.
    if (status.status > 1 || !timeStampToken) return undefined
    return new Uint8Array(timeStampToken.toSchema().toBER())
  } catch {
    return undefined
  }
}

export type StampVerdict =
  | {
      /** `other-text`: of something else · `stale`: not in answer to this request · `untrusted`: no way to the certificates. */
      readonly verdict: 'garbage' | 'other-text' | 'stale' | 'other-policy' | 'unsigned' | 'untrusted'
    }
  | { readonly verdict: 'holds'; readonly stampedAt: string; readonly authority: string }

export type Believing = {
  readonly text: string
  /** PEM, one after another: the roots to believe, or the authority's own certificate. */
  readonly certificates: string
  /** Of the request; left out when a token that was stored is looked at again. */
  readonly nonce?: Uint8Array
  readonly policy?: string | undefined
}

/** Never throws on what it is given. */
export async function stampVerdict(token: Uint8Array, believing: Believing): Promise<StampVerdict> {
  try {
    return await read(token, believing)
  } catch {
    return { verdict: 'garbage' }
  }
}

async function read(
  token: Uint8Array,
  { text, certificates, nonce, policy }: Believing,
): Promise<StampVerdict> {
  const content = ContentInfo.fromBER(Uint8Array.from(token).buffer)
  if (content.contentType !== SIGNED_DATA) return { verdict: 'garbage' }
  const signed = new SignedData({ schema: content.content })
  const { eContentType, eContent } = signed.encapContentInfo
  if (eContentType !== TST_INFO || !eContent || signed.signerInfos.length !== 1) return { verdict: 'garbage' }
  const info = TSTInfo.fromBER(eContent.getValue())

  const { hashAlgorithm, hashedMessage } = info.messageImprint
  const stamped = Buffer.from(hashedMessage.valueBlock.valueHexView)
  const digest = digestOf(text)
  if (hashAlgorithm.algorithmId !== SHA_256 || stamped.length !== digest.length)
    return { verdict: 'other-text' }
  if (!timingSafeEqual(stamped, digest)) return { verdict: 'other-text' }
  if (nonce) {
    const answered = info.nonce && Buffer.from(info.nonce.valueBlock.valueHexView)
    if (!answered?.equals(asNumber(nonce))) return { verdict: 'stale' }
  }
  if (policy !== undefined && info.policy !== policy) return { verdict: 'other-policy' }

  const [signer] = signed.signerInfos
  if (!signer?.signedAttrs) return { verdict: 'unsigned' }
  const checked = await signed
    .verify({ signer: 0, data: Uint8Array.from(Buffer.from(text, 'utf8')).buffer, extendedMode: true })
    .catch(() => undefined)
  const certificate = checked?.signatureVerified ? checked.signerCertificate : undefined
  if (!certificate) return { verdict: 'unsigned' }
  const own = x509(certificate)
  if (!namesItsCertificate(signer.signedAttrs.attributes, own)) return { verdict: 'unsigned' }

  const sent = (signed.certificates ?? []).filter(one => one instanceof Certificate).map(x509)
  const at = info.genTime
  if (!isForTimeStamping(certificate) || !leadsTo(trustedIn(certificates), own, sent, at))
    return { verdict: 'untrusted' }
  return { verdict: 'holds', stampedAt: at.toISOString(), authority: nameOf(own) }
}

const x509 = (certificate: Certificate) => new X509Certificate(Buffer.from(certificate.toSchema().toBER()))

/** The certificates in a text of PEM. Throws where one cannot be read. */
export const trustedIn = (pem: string): X509Certificate[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map(
    one => new X509Certificate(one),
  )

/** `CN=` of the subject where there is one. */
export const nameOf = ({ subject }: X509Certificate): string =>
  /^(?:CN|O)=(.*)$/m.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ')

/** RFC 3161, 2.3: the key signs time-stamps and nothing else. */
function isForTimeStamping({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)
  const purposes = (usage?.parsedValue as { keyPurposes?: string[] } | undefined)?.keyPurposes ?? []
  return usage?.critical === true && purposes.length === 1 && purposes[0] === TIME_STAMPING
}

type Attributes = readonly { readonly type: string; readonly values: readonly { toBER(): ArrayBuffer }[] }[]

/** RFC 3161, 2.4.2: the signature says by which certificate it is, so that none can be put in its place. */
function namesItsCertificate(attributes: Attributes, { raw }: X509Certificate): boolean {
  const hashes: Readonly<Record<string, readonly string[]>> = {
    [SIGNING_CERTIFICATE]: ['sha1'],
    [SIGNING_CERTIFICATE_V2]: ['sha256', 'sha384', 'sha512'],
  }
  return attributes.some(({ type, values: [value] }) => {
    const bytes = Buffer.from(value?.toBER() ?? new ArrayBuffer())
    return (hashes[type] ?? []).some(name => {
      const hash = createHash(name).update(raw).digest()
      // As an OCTET STRING; the first in the attribute is the signer's own.
      return bytes.includes(Buffer.concat([Buffer.from([0x04, hash.length]), hash]))
    })
  })
}

/** Whether each certificate was issued by the next, all of them valid at that moment, up to one that is trusted. */
function leadsTo(
  trusted: readonly X509Certificate[],
  certificate: X509Certificate,
  sent: readonly X509Certificate[],
  at: Date,
): boolean {
  let one = certificate
  for (let length = 0; length < LONGEST_CHAIN; length++) {
    const { validFromDate, validToDate, fingerprint256 } = one
    if (at < validFromDate || at > validToDate) return false
    if (trusted.some(known => known.fingerprint256 === fingerprint256)) return true
    const issuer = [...trusted, ...sent].find(
      other => other.ca && one.checkIssued(other) && one.verify(other.publicKey),
    )
    if (!issuer || issuer.fingerprint256 === fingerprint256) return false
    one = issuer
  }
  return false
}

// fanload: one load client for every WebSocket fan-out server (single thread, epoll).
// N subscribers connect; connection 0 also publishes. Every message carries
//   @T<16 hex: intended send time, ns>S<8 hex: sequence>  padded to --size bytes
// so a delivery is counted per marker (a server may bundle several posts in one frame).
// With --publisher PORT the markers go, a line each, to a program on this machine that brings them in by the way of the
// house; with --first N every event of the house's log is counted by its own number ("s":N+1 comes next), so that what
// was lost, doubled or told out of order is seen whatever order the house decided in.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <unistd.h>
#include <errno.h>
#include <fcntl.h>
#include <time.h>
#include <dirent.h>
#include <getopt.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/resource.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <arpa/inet.h>

enum { P_RAW, P_SIO, P_MQTT, P_XMPP };
enum { S_NEW, S_CONN, S_HS, S_STEP, S_READY, S_DEAD };
static int pubport, pubfd=-1; static int64_t first=-1; static uint64_t lgaps,ldups;
typedef struct { int64_t num; int fd, st, step, want_out; uint8_t *rb; uint32_t rl, rc; uint8_t *ob; size_t ol, oc, oo; uint32_t last; int id; uint64_t t0; } conn;

static conn *C; static int N=200, EP, proto=P_RAW, size=200, port=0, nready, ndead, inflight, nextc, conc=64;
static char host[64]="127.0.0.1", path[512]="/", hello[1024]="", readymark[128]="", extra[2048]="", tpl[2048]="%M", sub[64]="";
static char name[64]="server"; static int pids[64], npid; static char **hdrs; static int nhdrs;
static double warm=3, sat=6, fix=8, rate=50; static int W=32; static int cpu_id=0;
static int stall_early; static uint64_t delivered, gaps, dups, ooo; static uint32_t pubseq; static int measuring;
static uint64_t H[64*64]; static uint64_t hmax, hcnt; static double hsum;

static uint64_t now(){ struct timespec t; clock_gettime(CLOCK_MONOTONIC,&t); return t.tv_sec*1000000000ull+t.tv_nsec; }
static void die(const char*m){ perror(m); exit(1);}
static void hrec(uint64_t v){ if(v>hmax)hmax=v; hcnt++; hsum+=v; int b; if(v<64)b=v; else { int e=63-__builtin_clzll(v); b=(e-5)*64+((v>>(e-6))&63);} H[b]++; }
static uint64_t hval(int b){ if(b<64)return b; int e=b/64+5; return (64ull+(b&63))<<(e-6); }
static double hq(double q){ uint64_t t=(uint64_t)(q*hcnt+0.5),s=0; if(t<1)t=1; for(int i=0;i<64*64;i++){ s+=H[i]; if(s>=t) return hval(i)/1e6; } return hmax/1e6; }
static void hclr(){ memset(H,0,sizeof H); hmax=hcnt=0; hsum=0; }

static void mod(conn*c){ struct epoll_event e={.events=EPOLLIN|(c->want_out?EPOLLOUT:0),.data.ptr=c}; epoll_ctl(EP,EPOLL_CTL_MOD,c->fd,&e); }
static void kill_(conn*c,const char*why){ if(c->st==S_DEAD)return; if(c->st==S_READY)nready--; else inflight--; if(ndead<3)fprintf(stderr,"conn %d dead in state %d step %d: %s\n",c->id,c->st,c->step,why); close(c->fd); c->st=S_DEAD; ndead++; }
static void flush_(conn*c){ while(c->oo<c->ol){ ssize_t n=send(c->fd,c->ob+c->oo,c->ol-c->oo,MSG_NOSIGNAL); if(n<0){ if(errno==EAGAIN){ if(!c->want_out){c->want_out=1;mod(c);} return;} kill_(c,"write"); return;} c->oo+=n; } c->oo=c->ol=0; if(c->want_out){c->want_out=0;mod(c);} }
static void put(conn*c,const void*p,size_t n){ if(c->ol+n>c->oc){ c->oc=(c->ol+n)*2; c->ob=realloc(c->ob,c->oc);} memcpy(c->ob+c->ol,p,n); c->ol+=n; }
static void frame(conn*c,int op,const void*p,size_t n){ uint8_t h[14]; int k=2; h[0]=0x80|op; if(n<126)h[1]=0x80|n; else if(n<65536){h[1]=0x80|126;h[2]=n>>8;h[3]=n;k=4;} else {h[1]=0x80|127;for(int i=0;i<8;i++)h[2+i]=n>>(56-8*i);k=10;} memset(h+k,0,4); put(c,h,k+4); put(c,p,n); } // zero mask key: legal
static void sendtxt(conn*c,const char*s){ frame(c,1,s,strlen(s)); flush_(c); }

static void start(conn*c){
  c->fd=socket(AF_INET,SOCK_STREAM|SOCK_NONBLOCK,0); if(c->fd<0)die("socket");
  int one=1; setsockopt(c->fd,IPPROTO_TCP,TCP_NODELAY,&one,sizeof one); if(c->id>=N-stall_early){ int rb=4096; setsockopt(c->fd,SOL_SOCKET,SO_RCVBUF,&rb,sizeof rb);}
  struct sockaddr_in a={.sin_family=AF_INET,.sin_port=htons(port)}; inet_pton(AF_INET,host,&a.sin_addr);
  int r=connect(c->fd,(void*)&a,sizeof a); if(r<0&&errno!=EINPROGRESS)die("connect");
  c->st=S_CONN; c->want_out=1; c->t0=now(); struct epoll_event e={.events=EPOLLIN|EPOLLOUT,.data.ptr=c}; epoll_ctl(EP,EPOLL_CTL_ADD,c->fd,&e); inflight++; }
static void handshake(conn*c){
  char b[8192]; char pp[600]; snprintf(pp,sizeof pp,"%s",path); 
  int n=snprintf(b,sizeof b,"GET %s HTTP/1.1\r\nHost: %s:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n%s%s%s%s%s%s\r\n",pp,host,port,*sub?"Sec-WebSocket-Protocol: ":"",sub,*sub?"\r\n":"",extra,nhdrs?hdrs[c->id%nhdrs]:"",nhdrs?"\r\n":"");
  put(c,b,n); c->st=S_HS; flush_(c); }
static void ready(conn*c){ c->st=S_READY; nready++; inflight--; }
static void xopen(conn*c){ sendtxt(c,"<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='localhost' version='1.0'/>"); }
static void step0(conn*c){ c->st=S_STEP; c->step=0;
  switch(proto){
   case P_RAW: if(*hello){ char b[2048],*q; snprintf(b,sizeof b,"%s",hello); if((q=strstr(b,"%I"))){ char t[2048]; *q=0; snprintf(t,sizeof t,"%s%d%s",b,c->id,q+2); strcpy(b,t);} sendtxt(c,b);} if(!*readymark) ready(c); break;
   case P_SIO: break;
   case P_MQTT: { uint8_t m[64]; char id[16]; int l=snprintf(id,16,"c%d",c->id); uint8_t h[]={0x10,(uint8_t)(12+l),0,4,'M','Q','T','T',4,2,0,0,0,(uint8_t)l}; memcpy(m,h,14); memcpy(m+14,id,l); frame(c,2,m,14+l); flush_(c);} break;
   case P_XMPP: xopen(c); break; } }
static void onstep(conn*c,const uint8_t*p,size_t n){
  switch(proto){
   case P_RAW: if(memmem(p,n,readymark,strlen(readymark))) ready(c); break;
   case P_SIO: if(n&&p[0]=='0'){ sendtxt(c,"40"); } else if(n>1&&p[0]=='4'&&p[1]=='0') ready(c); break;
   case P_MQTT: if(n&&p[0]==0x20){ uint8_t s[]={0x82,9,0,1,0,4,'r','o','o','m',0}; frame(c,2,s,11); flush_(c);} else if(n&&p[0]==0x90) ready(c); break;
   case P_XMPP: { char b[512];
     if(c->step==0&&memmem(p,n,"mechanism",9)){ c->step=1; sendtxt(c,"<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>"); }
     else if(c->step==1&&memmem(p,n,"<success",8)){ c->step=2; xopen(c);} 
     else if(c->step==2&&memmem(p,n,"xmpp-bind",9)){ c->step=3; sendtxt(c,"<iq xmlns='jabber:client' type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>"); }
     else if(c->step==3&&memmem(p,n,"<jid>",5)){ c->step=4; snprintf(b,sizeof b,"<presence xmlns='jabber:client' to='room@conference.localhost/u%d'><x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x></presence>",c->id); sendtxt(c,b);} 
     else if(c->step==4&&(memmem(p,n,"'110'",5)||memmem(p,n,"\"110\"",5))) ready(c);
     else if(memmem(p,n,"<failure",8)||memmem(p,n,"type='error'",12)) { fprintf(stderr,"xmpp: %.*s\n",(int)n,p); } } break; } }
static inline uint64_t hex(const uint8_t*p,int n){ uint64_t v=0; while(n--){ uint8_t d=*p++; v=v<<4|(d<='9'?d-'0':(d|32)-'a'+10);} return v; }
static void onmsg(conn*c,const uint8_t*p,size_t n){
  if(first>=0) for(const uint8_t*k=p;(size_t)(p+n-k)>=6&&(k=memmem(k,p+n-k,"{\"s\":",5));){ int64_t v=0; for(k+=5;k<p+n&&*k>='0'&&*k<='9';k++)v=v*10+*k-'0';
    if(v==c->num+1)c->num=v; else if(v>c->num){ lgaps+=v-c->num-1; c->num=v; } else ldups++; }
  if(c->st==S_STEP){ onstep(c,p,n); return; }
  if(proto==P_SIO&&n==1&&p[0]=='2'){ sendtxt(c,"3"); return; }
  const uint8_t*e=p+n; const uint8_t*q=p; uint64_t t=0;
  while((size_t)(e-q)>=27&&(q=memmem(q,e-q,"@T",2))){ if(e-q<27)break; uint64_t ts=hex(q+2,16); uint32_t s=hex(q+19,8); if(!t)t=now();
    delivered++; if(measuring) hrec(t>ts?t-ts:0);
    if(s==c->last+1){} else if(s>c->last+1) gaps+=s-c->last-1; else if(s==c->last) dups++; else ooo++; if(s>c->last)c->last=s; q+=27; } }
static uint8_t RB[1<<20];
static size_t parse(conn*c,uint8_t*b,size_t n){ size_t o=0;
  while(n-o>=2){ uint64_t l=b[o+1]&127; size_t h=2; if(l==126){ if(n-o<4)break; l=b[o+2]<<8|b[o+3]; h=4;} else if(l==127){ if(n-o<10)break; l=0; for(int i=0;i<8;i++)l=l<<8|b[o+2+i]; h=10;} if(n-o<h+l)break; int op=b[o]&15;
    if(op==9){ frame(c,10,b+o+h,l); flush_(c);} else if(op==8){ fprintf(stderr,"close frame code %d\n",l>=2?b[o+h]<<8|b[o+h+1]:0); kill_(c,"close"); return n;} else if(op<=2) onmsg(c,b+o+h,l);
    if(c->st==S_DEAD)return n; o+=h+l; } return o; }
static void onread(conn*c){
  size_t pre=c->rl; if(pre) memcpy(RB,c->rb,pre);
  ssize_t n=read(c->fd,RB+pre,sizeof RB-pre); if(n==0){ kill_(c,"eof"); return;} if(n<0){ if(errno==EAGAIN)return; kill_(c,"read"); return;}
  size_t tot=pre+n, o=0;
  if(c->st==S_HS){ uint8_t*q=memmem(RB,tot,"\r\n\r\n",4); if(q){ if(memcmp(RB+9,"101",3)){ if(ndead<3)fprintf(stderr,"HS: %.*s\n",120,RB); kill_(c,"not 101"); return;} o=q+4-RB; step0(c);} }
  if(c->st>=S_STEP) o+=parse(c,RB+o,tot-o); if(c->st==S_DEAD)return;
  size_t left=tot-o; if(left){ if(left>c->rc){ c->rc=left*2; c->rb=realloc(c->rb,c->rc);} memmove(c->rb,RB+o,left);} c->rl=left; }
static struct epoll_event EV[1024];
static void pump(int64_t tmo_ns){ if(tmo_ns<0)tmo_ns=0; struct timespec ts={tmo_ns/1000000000,tmo_ns%1000000000}; int n=epoll_pwait2(EP,EV,1024,&ts,NULL);
  for(int i=0;i<n;i++){ conn*c=EV[i].data.ptr; if(c->st==S_DEAD)continue; 
    if(c->st==S_CONN&&(EV[i].events&(EPOLLOUT|EPOLLERR|EPOLLHUP))){ int er=0; socklen_t l=sizeof er; getsockopt(c->fd,SOL_SOCKET,SO_ERROR,&er,&l); if(er){ errno=er; kill_(c,strerror(er)); continue;} c->want_out=0; mod(c); handshake(c); continue;}
    if(EV[i].events&EPOLLOUT) flush_(c); if(c->st!=S_DEAD&&(EV[i].events&(EPOLLIN|EPOLLHUP|EPOLLERR))) onread(c); } 
  while(nextc<N&&inflight<conc) start(&C[nextc++]); }
static void publish(uint64_t ts){ static char m[70000]; static char o[80000]; ++pubseq;
  if(pubfd>=0){ int k=snprintf(o,sizeof o,"@T%016lxS%08x\n",ts,pubseq); if(send(pubfd,o,k,MSG_NOSIGNAL)!=k)die("publisher"); return; }

  snprintf(m,sizeof m,"@T%016lxS%08x",ts,pubseq); int l=27; while(l<size)m[l++]='x'; m[l]=0; conn*c=&C[0];
  if(proto==P_RAW){ char*q=strstr(tpl,"%M"); int k=snprintf(o,sizeof o,"%.*s%s%s",(int)(q-tpl),tpl,m,q+2); frame(c,1,o,k);} 
  else if(proto==P_SIO){ int k=snprintf(o,sizeof o,"42[\"m\",\"%s\"]",m); frame(c,1,o,k);} 
  else if(proto==P_MQTT){ int rem=6+l; int k=0; o[k++]=0x30; do{ int d=rem%128; rem/=128; if(rem)d|=128; o[k++]=d;}while(rem); o[k++]=0;o[k++]=4; memcpy(o+k,"room",4);k+=4; memcpy(o+k,m,l);k+=l; frame(c,2,o,k);} 
  else { int k=snprintf(o,sizeof o,"<message xmlns='jabber:client' to='room@conference.localhost' type='groupchat'><body>%s</body></message>",m); frame(c,1,o,k);} 
  flush_(c); }
// precise CPU seconds of the server: the process CPU clock (ns, counts threads that have ended too)
static double pcpu(){ double s=0; for(int i=0;i<npid;i++){ clockid_t c; struct timespec t; if(!clock_getcpuclockid(pids[i],&c)&&!clock_gettime(c,&t)) s+=t.tv_sec+t.tv_nsec/1e9; } return s; }
static double prss(){ double s=0; for(int i=0;i<npid;i++){ char f[64],b[256]; snprintf(f,64,"/proc/%d/status",pids[i]); FILE*h=fopen(f,"r"); if(!h)continue; while(fgets(b,256,h)) if(!strncmp(b,"VmRSS:",6)) s+=atof(b+6)/1024; fclose(h);} return s; }
static double corebusy(){ FILE*h=fopen("/proc/stat","r"); char b[512],k[16]; snprintf(k,16,"cpu%d ",cpu_id); double s=0; while(fgets(b,512,h)) if(!strncmp(b,k,strlen(k))){ unsigned long v[8]={0}; sscanf(b+strlen(k),"%lu %lu %lu %lu %lu %lu %lu %lu",v,v+1,v+2,v+3,v+4,v+5,v+6,v+7); s=(v[0]+v[1]+v[2]+v[5]+v[6]+v[7])/(double)sysconf(_SC_CLK_TCK);} fclose(h); return s; }
static double self(){ struct rusage r; getrusage(RUSAGE_SELF,&r); return r.ru_utime.tv_sec+r.ru_stime.tv_sec+(r.ru_utime.tv_usec+r.ru_stime.tv_usec)/1e6; }
static int boost=1, stall=0;
// during the fixed-load phase only (well under one core) client and server threads run SCHED_RR, so that
// other work on the machine does not decide the latency; --boost 0 turns it off (quiet machine)
#include <sched.h>
static void prio(int v){ if(!boost)return; struct sched_param p={.sched_priority=v?1:0}; int pol=v?SCHED_RR:SCHED_OTHER; sched_setscheduler(0,pol,&p); for(int i=0;i<npid;i++){ char f[128]; snprintf(f,128,"/proc/%d/task",pids[i]); DIR*d=opendir(f); if(!d)continue; struct dirent*e; while((e=readdir(d))) if(e->d_name[0]!='.') if(sched_setscheduler(atoi(e->d_name),pol,&p)) { perror("rr"); break; } closedir(d);} }
static uint64_t base, basep, lostreset;
static void satloop(double secs){ uint64_t end=now()+secs*1e9, lastd=delivered, lastt=now(); uint64_t t; base=delivered; basep=pubseq;
  while((t=now())<end){ uint64_t out=(uint64_t)(pubseq-basep)*nready; uint64_t got=delivered-base; 
    while((pubseq-basep)*(uint64_t)nready < got+(uint64_t)W*nready && C[0].ol<1<<20) publish(now()); (void)out; pump(5000000);
    if(delivered!=lastd){lastd=delivered;lastt=now();} else if(now()-lastt>1000000000ull){ lostreset++; base=delivered; basep=pubseq; lastt=now(); } if(ndead>N/2)break; } }
static void drain(double maxs){ uint64_t end=now()+maxs*1e9, lastd=delivered, lastt=now(); while(now()<end){ pump(20000000); if(delivered!=lastd){lastd=delivered;lastt=now();} else if(now()-lastt>400000000ull) break; } }
int main(int ac,char**av){
  static struct option L[]={{"n",1,0,'n'},{"port",1,0,'p'},{"path",1,0,'u'},{"proto",1,0,'P'},{"size",1,0,'s'},{"pids",1,0,'i'},{"name",1,0,'N'},{"warm",1,0,'w'},{"sat",1,0,'S'},{"fix",1,0,'f'},{"rate",1,0,'r'},{"window",1,0,'W'},{"hello",1,0,'h'},{"ready",1,0,'R'},{"header",1,0,'H'},{"header-file",1,0,'F'},{"pubtpl",1,0,'t'},{"sub",1,0,'b'},{"conc",1,0,'c'},{"hold",1,0,'o'},{"core",1,0,'C'},{"boost",1,0,'B'},{"stall",1,0,'K'},{"publisher",1,0,'Q'},{"first",1,0,'1'},{0}};
  int o; double hold=0; while((o=getopt_long_only(ac,av,"",L,0))!=-1) switch(o){ case 'n':N=atoi(optarg);break; case 'p':port=atoi(optarg);break; case 'u':snprintf(path,512,"%s",optarg);break; case 'P':proto=!strcmp(optarg,"sio")?P_SIO:!strcmp(optarg,"mqtt")?P_MQTT:!strcmp(optarg,"xmpp")?P_XMPP:P_RAW;break; case 's':size=atoi(optarg);break; case 'i':{ char*q=strtok(optarg,","); while(q){pids[npid++]=atoi(q);q=strtok(0,",");} }break; case 'N':snprintf(name,64,"%s",optarg);break; case 'w':warm=atof(optarg);break; case 'S':sat=atof(optarg);break; case 'f':fix=atof(optarg);break; case 'r':rate=atof(optarg);break; case 'W':W=atoi(optarg);break; case 'h':snprintf(hello,1024,"%s",optarg);break; case 'R':snprintf(readymark,128,"%s",optarg);break; case 'H':strcat(extra,optarg);strcat(extra,"\r\n");break; case 't':snprintf(tpl,2048,"%s",optarg);break; case 'b':snprintf(sub,64,"%s",optarg);break; case 'c':conc=atoi(optarg);break; case 'o':hold=atof(optarg);break; case 'K':stall=stall_early=atoi(optarg);break; case 'B':boost=atoi(optarg);break; case 'Q':pubport=atoi(optarg);break; case '1':first=atoll(optarg);break; case 'C':cpu_id=atoi(optarg);break;
    case 'F':{ FILE*h=fopen(optarg,"r"); if(!h)die(optarg); char b[4096]; while(fgets(b,4096,h)){ b[strcspn(b,"\r\n")]=0; hdrs=realloc(hdrs,sizeof(char*)*(nhdrs+1)); hdrs[nhdrs++]=strdup(b);} fclose(h);}break; default: return 2; }
  if(proto==P_SIO&&!strcmp(path,"/"))strcpy(path,"/socket.io/?EIO=4&transport=websocket"); if(proto==P_MQTT)strcpy(sub,"mqtt"); if(proto==P_XMPP){strcpy(sub,"xmpp"); if(!strcmp(path,"/"))strcpy(path,"/xmpp-websocket");}
  struct rlimit rl={200000,200000}; if(setrlimit(RLIMIT_NOFILE,&rl)){ rl.rlim_cur=rl.rlim_max=20000; setrlimit(RLIMIT_NOFILE,&rl);} 
  C=calloc(N,sizeof(conn)); for(int i=0;i<N;i++){C[i].id=i;C[i].num=first;} EP=epoll_create1(0);
  if(pubport){ pubfd=socket(AF_INET,SOCK_STREAM,0); int one=1; setsockopt(pubfd,IPPROTO_TCP,TCP_NODELAY,&one,sizeof one); struct sockaddr_in a={.sin_family=AF_INET,.sin_port=htons(pubport)}; inet_pton(AF_INET,host,&a.sin_addr); if(connect(pubfd,(void*)&a,sizeof a))die("publisher"); }
  double rss0=prss(); uint64_t t0=now(); double c0=pcpu(); int lastn=-1; uint64_t lastp=t0;
  while(nready+ndead<N){ pump(50000000); if(nready!=lastn){lastn=nready;lastp=now();} else if(now()-lastp>20000000000ull){ fprintf(stderr,"connect stalled: ready %d dead %d\n",nready,ndead); break;} }
  double tc=(now()-t0)/1e9, cc=pcpu()-c0; drain(3); usleep(300000); double rss1=prss(); for(int i=0;i<N;i++) C[i].last=pubseq; 
  if(stall){ for(int i=N-stall;i<N;i++) epoll_ctl(EP,EPOLL_CTL_DEL,C[i].fd,0); nready-=stall; fprintf(stderr,"%d clients stop reading\n",stall);}
  if(C[0].st!=S_READY){ fprintf(stderr,"publisher not ready\n"); return 1; }
  if(warm>0){ satloop(warm); drain(3); }
  printf("{\"name\":\"%s\",\"n\":%d,\"ready\":%d,\"connect_s\":%.2f,\"conn_cpu_ms\":%.3f,\"rss0_mb\":%.1f,\"rss1_mb\":%.1f,\"rss_per_1k_mb\":%.1f",name,N,nready,tc,nready?cc*1000/nready:0,rss0,rss1,nready?(rss1-rss0)*1000/nready:0);
  if(sat>0){ uint64_t d0=delivered; double p0=pcpu(),b0=corebusy(),s0=self(); uint64_t a=now(); hclr(); measuring=1; satloop(sat); double el=(now()-a)/1e9; double p=pcpu()-p0,b=corebusy()-b0,s=self()-s0; uint64_t d=delivered-d0; measuring=0;
    printf(",\"sat\":{\"del_s\":%.0f,\"pub_s\":%.0f,\"p50\":%.2f,\"p99\":%.2f,\"srv_cpu\":%.2f,\"core_other\":%.2f,\"cli_cpu\":%.2f,\"cpu_s_per_M\":%.3f,\"del_per_cpu_s\":%.0f}",d/el,d/el/nready,hq(.5),hq(.99),p/el,(b-p)/el,s/el,p*1e6/d,p>0?d/p:0); drain(5); }
  if(fix>0){ drain(3); prio(-15); gaps=dups=ooo=0; for(int i=0;i<N;i++) C[i].last=pubseq; 
    // 1 s of fixed rate as lead-in, then measure
    for(int ph=0;ph<2;ph++){ double secs=ph?fix:1.5; uint64_t d0=delivered; uint32_t q0=pubseq; double p0=pcpu(),b0=corebusy(),s0=self(); uint64_t a=now(),iv=1e9/rate,nx=a,end=a+secs*1e9; hclr(); measuring=1;
      while(1){ uint64_t t=now(); if(t>=end)break; while(nx<=t){ publish(nx); nx+=iv; } pump((int64_t)(nx<end?nx:end)-(int64_t)now()); if(nready==0)break; }
      double el=(now()-a)/1e9; double p=pcpu()-p0,b=corebusy()-b0,s=self()-s0; drain(5); uint64_t d=delivered-d0, e=(uint64_t)(pubseq-q0)*nready; measuring=0;
      if(ph) printf(",\"fix\":{\"rate\":%.0f,\"offered\":%lu,\"got\":%lu,\"gaps\":%lu,\"dups\":%lu,\"ooo\":%lu,\"p50\":%.2f,\"p90\":%.2f,\"p99\":%.2f,\"p999\":%.2f,\"max\":%.2f,\"srv_cpu\":%.2f,\"core_other\":%.2f,\"cli_cpu\":%.2f,\"cpu_s_per_M\":%.2f}",rate,e,d,gaps,dups,ooo,hq(.5),hq(.9),hq(.99),hq(.999),hmax/1e6,p/el,(b-p)/el,s/el,p*1e6/(d?d:1)); } }
  prio(0); if(hold>0){ printf("\n"); fflush(stdout); uint64_t end=now()+hold*1e9; while(now()<end) pump(100000000); }
  if(first>=0){ int64_t lo=INT64_MAX,hi=0; for(int i=0;i<N-stall;i++){ if(C[i].num<lo)lo=C[i].num; if(C[i].num>hi)hi=C[i].num; } printf(",\"log\":{\"lowest\":%ld,\"highest\":%ld,\"gaps\":%lu,\"dups\":%lu}",(long)lo,(long)hi,lgaps,ldups); }
  printf(",\"rss2_mb\":%.1f,\"dead\":%d,\"stalls\":%lu}\n",prss(),ndead,lostreset); return 0; }
